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

/// The programmes of an earlier version that were asked for (all of them when none was named).
Result<QList<Draft>> broughtBackBy(const publication::Earlier &earlier, const QSet<base::ProgrammeId> &wanted,
                                   const QSet<base::ProgrammeId> &removed)
{
    const auto version = earlier.manifest.version;
    for (const auto &id : wanted) {
        if (!earlier.contains(id))
            return base::failure(ErrorCode::NotFound,
                                 QStringLiteral("%1 was not in manifest %2").arg(id.text()).arg(version));
    }
    const auto isWanted = [&](const base::ProgrammeId &id) {
        return (wanted.isEmpty() || wanted.contains(id)) && !removed.contains(id);
    };
    for (const auto &lack : earlier.lacking) {
        if (isWanted(lack.id))
            return base::failure(ErrorCode::Conflict,
                                 QStringLiteral("%1 of manifest %2 cannot come back: %3; --remove %1 goes without it")
                                     .arg(lack.id.text())
                                     .arg(version)
                                     .arg(publication::reasonOf(lack)));
    }
    QList<Draft> back;
    std::copy_if(earlier.programmes.begin(), earlier.programmes.end(), std::back_inserter(back),
                 [&](const Draft &draft) { return isWanted(draft.programme.id); });
    return back;
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

Result<PublishPlan> PublishPlan::make(const Desk &desk, const PublishChoice &choice)
{
    const auto wanted = readIds(choice.programmes);
    if (!wanted)
        return base::failure(wanted.error());
    const auto removed = readIds(choice.removed);
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
    PublishPlan plan{*removed, {}, *current, {}, {}, {}};
    auto composed =
        choice.from ? plan.composeReturn(desk, *keyring, *choice.from, *wanted) : plan.composeDrafts(desk, *wanted);
    if (!composed)
        return base::failure(composed.error());
    auto known = readKept(desk.api(), plan.publication, plan.drafts);
    if (!known)
        return base::failure(known.error());
    plan.drafts = std::move(*known);
    auto screens = readScreens(desk.api());
    if (!screens)
        return base::failure(screens.error());
    plan.screens = std::move(*screens);
    return plan;
}

Result<void> PublishPlan::composeDrafts(const Desk &desk, const QSet<base::ProgrammeId> &wanted)
{
    // Only removing: then nothing else changes unless it is named.
    const bool onlyRemoving = wanted.isEmpty() && !removed.isEmpty();
    auto read = onlyRemoving ? Result<QList<Draft>>(QList<Draft>()) : readDrafts(desk.api(), wanted, removed);
    if (!read)
        return base::failure(read.error());
    drafts = std::move(*read);
    auto next = publication::compose(current.programmes, drafts, removed);
    if (!next)
        return base::failure(next.error());
    publication = std::move(*next);
    return {};
}

Result<void> PublishPlan::composeReturn(const Desk &desk, const trust::Keyring &keyring, qint64 version,
                                        const QSet<base::ProgrammeId> &wanted)
{
    const auto earlier = publication::Earlier::read(desk.api(), keyring, desk.authority(), version);
    if (!earlier)
        return base::failure(earlier.error());
    auto back = broughtBackBy(*earlier, wanted, removed);
    if (!back)
        return base::failure(back.error());
    returned = std::move(*back);
    drafts = returned;
    // What is only in the earlier version needs not be taken off: it is left out.
    removed.removeIf([&](const base::ProgrammeId &id) { return earlier->contains(id) && !isLive(id); });
    if (wanted.isEmpty())
        removed |= publication::strangersTo(*earlier, current.programmes);
    auto next = publication::compose(current.programmes, drafts, removed);
    if (!next)
        return base::failure(next.error());
    publication = wanted.isEmpty() ? publication::asIn(earlier->manifest, *next) : *next;
    return {};
}

bool PublishPlan::isLive(const base::ProgrammeId &id) const
{
    return std::any_of(current.programmes.begin(), current.programmes.end(),
                       [&](const playlists::ManifestEntry &entry) { return entry.id == id; });
}

} // namespace ironfence::console::cli
