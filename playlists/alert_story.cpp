// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/alert_story.h"

#include <algorithm>

namespace ironfence::playlists {

const AlertEntry *findAlert(const QList<AlertEntry> &entries, const base::AuthorityId &authority,
                            const QString &identifier)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const AlertEntry &entry) {
        return entry.alert.authority == authority && entry.alert.identifier == identifier;
    });
    return found == entries.end() ? nullptr : &*found;
}

QString storyOf(const QList<AlertEntry> &entries, const Alert &alert)
{
    const Alert *current = &alert;
    while (!current->references.isEmpty()) {
        const AlertEntry *earlier = findAlert(entries, alert.authority, current->references);
        // A number that does not fall would let two documents that name each other lead us round for ever.
        if (earlier == nullptr || earlier->alert.number >= current->number)
            return current->references;
        current = &earlier->alert;
    }
    return current->identifier;
}

bool isOutspoken(const QList<AlertEntry> &entries, const Alert &alert, AlertMessageType type, base::UtcTime now)
{
    const QString story = storyOf(entries, alert);
    return std::any_of(entries.begin(), entries.end(), [&](const AlertEntry &other) {
        const bool speaks = other.alert.messageType == AlertMessageType::Cancel || other.state != AlertState::Waiting ||
                            other.alert.effective <= now;
        return other.alert.messageType == type && other.alert.authority == alert.authority &&
               other.alert.number > alert.number && speaks && storyOf(entries, other.alert) == story;
    });
}

} // namespace ironfence::playlists
