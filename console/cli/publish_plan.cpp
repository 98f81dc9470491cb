// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/publish_plan.h"

#include "console/publication/reading.h"

#include <algorithm>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::Result;
using publication::Draft;
using publication::Publication;

namespace {

Result<QSet<base::ProgrammeId>> readIds(const std::vector<std::string> &given)
{
    QSet<base::ProgrammeId> ids;
    for (const auto &text : given) {
        const auto id = base::ProgrammeId::parse(QString::fromStdString(text));
        if (!id)
            return base::failure(id.error().code, id.error().message, QString::fromStdString(text));
        ids.insert(*id);
    }
    return ids;
}

/// The drafts that were asked for (all when none was named), read from their bytes: what a person signs must not be the
/// server's word for it.
Result<QList<Draft>> readDrafts(const client::ApiClient &api, const QSet<base::ProgrammeId> &wanted,
                                const QSet<base::ProgrammeId> &removed)
{
    const auto entries = api.programmes();
    if (!entries)
        return base::failure(entries.error());
    QList<Draft> drafts;
    QSet<base::ProgrammeId> missing = wanted;
    for (const auto &entry : *entries) {
        missing.remove(entry.id);
        if (removed.contains(entry.id) || (!wanted.isEmpty() && !wanted.contains(entry.id)))
            continue;
        const auto draft = publication::readDraft(api, entry.id, entry.object);
        if (!draft)
            return base::failure(draft.error());
        drafts.append(*draft);
    }
    if (!missing.isEmpty()) {
        return base::failure(
            ErrorCode::NotFound,
            QStringLiteral("no draft of %1: ironfence programme add FILE.json").arg(missing.begin()->text()));
    }
    return drafts;
}

/// Titles and items of what stays published from an older draft or without one.
Result<QList<Draft>> readKept(const client::ApiClient &api, const Publication &next, QList<Draft> drafts)
{
    for (const auto &entry : next.entries) {
        const bool known =
            std::any_of(drafts.begin(), drafts.end(), [&](const Draft &draft) { return draft.object == entry.object; });
        if (known)
            continue;
        const auto draft = publication::readPublished(api, entry);
        if (!draft)
            return base::failure(draft.error());
        drafts.append(*draft);
    }
    return drafts;
}

Result<QList<playlists::Screen>> readScreens(const client::ApiClient &api)
{
    const auto entries = api.screens();
    if (!entries)
        return base::failure(entries.error());
    QList<playlists::Screen> screens;
    for (const auto &entry : *entries)
        screens.append(entry.screen);
    return screens;
}

} // namespace

Result<PublishPlan> PublishPlan::make(const Desk &desk, const std::vector<std::string> &programmes,
                                      const std::vector<std::string> &taken)
{
    const auto wanted = readIds(programmes);
    if (!wanted)
        return base::failure(wanted.error());
    const auto removed = readIds(taken);
    if (!removed)
        return base::failure(removed.error());
    if (wanted->intersects(*removed))
        return base::failure(ErrorCode::Invalid, QStringLiteral("the same programme is to be published and removed"));
    const auto keyring = desk.keyring();
    if (!keyring)
        return base::failure(keyring.error());
    const auto current = publication::currentManifest(desk.api(), *keyring, desk.authority());
    if (!current)
        return base::failure(current.error());
    // Only removing: then nothing else changes unless it is named.
    const bool onlyRemoving = wanted->isEmpty() && !removed->isEmpty();
    auto drafts = onlyRemoving ? Result<QList<Draft>>(QList<Draft>()) : readDrafts(desk.api(), *wanted, *removed);
    if (!drafts)
        return base::failure(drafts.error());
    auto next = publication::compose(current->programmes, *drafts, *removed);
    if (!next)
        return base::failure(next.error());
    auto known = readKept(desk.api(), *next, *drafts);
    if (!known)
        return base::failure(known.error());
    auto screens = readScreens(desk.api());
    if (!screens)
        return base::failure(screens.error());
    return PublishPlan{*removed, *current, *next, *known, *screens};
}

} // namespace ironfence::console::cli
