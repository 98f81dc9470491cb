// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/publishing/alert_sets.h"

#include "base/clock.h"
#include "trust/keyring.h"

#include <QObject>

namespace ironfence::console::server::desk {

/// What became of an alert document.
struct Released
{
    records::AlertRecord record;
    bool isNew = true; ///< false: the same bytes were released before
};

/// Releases signed alerts, updates and cancels. Main thread.
class AlertDesk : public QObject
{
    Q_OBJECT
public:
    AlertDesk(records::Records &records, publishing::AlertSets &sets, trust::Keyring keyring, const base::Clock &clock,
              QObject *parent = nullptr);

    /// Errors: Untrusted, Invalid, Expired, Replayed (number not higher), Conflict (identifier used; already
    /// cancelled), NotFound (what it references), TooLarge (a place's alert set is full).
    [[nodiscard]] base::Result<Released> release(const QByteArray &envelope);

Q_SIGNALS:
    /// The alert sets of these places have changed.
    void released(const QList<ironfence::base::PlacePath> &places);

private:
    [[nodiscard]] base::Result<void> checkNews(const playlists::Alert &alert) const;
    [[nodiscard]] base::Result<void> checkStory(const playlists::Alert &alert,
                                                const QList<records::AlertRecord> &story) const;

    records::Records *m_records;
    publishing::AlertSets *m_sets;
    trust::Keyring m_keyring;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::desk
