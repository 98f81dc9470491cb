// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/publish_plan.h"

#include <algorithm>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::Result;
using playlists::Manifest;

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

/// The manifest that is in force, believed only with its signatures; version 0 and empty before the first.
Result<Manifest> currentManifest(const Desk &desk)
{
    const auto bytes = desk.api().manifest();
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Manifest{};
    if (!bytes)
        return base::failure(bytes.error());
    const auto keyring = desk.keyring();
    if (!keyring)
        return base::failure(keyring.error());
    const auto envelope = trust::Envelope::parse(*bytes);
    if (!envelope)
        return base::failure(envelope.error());
    const auto authority = keyring->verify(*envelope, QLatin1String(Manifest::payloadType));
    if (!authority)
        return base::failure(authority.error().code, authority.error().message, QStringLiteral("current manifest"));
    auto manifest = Manifest::parse(envelope->payload);
    if (manifest && (manifest->authority != *authority || *authority != desk.authority()))
        return base::failure(ErrorCode::Untrusted, QStringLiteral("is signed by %1").arg(authority->text()),
                             QStringLiteral("current manifest"));
    return manifest;
}

Result<Draft> readDraft(const Result<QByteArray> &bytes, const base::ProgrammeId &id, const base::ObjectRef &object)
{
    if (!bytes)
        return base::failure(bytes.error());
    auto programme = playlists::Programme::parse(*bytes);
    if (!programme)
        return base::failure(programme.error());
    if (programme->id != id)
        return base::failure(
            ErrorCode::Corrupt,
            QStringLiteral("the server gives the programme %1 for %2").arg(programme->id.text(), id.text()));
    return Draft{*programme, object};
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
        const auto draft = readDraft(api.draft(entry.id, entry.object), entry.id, entry.object);
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
Result<QList<Draft>> readKept(const client::ApiClient &api, const Publication &publication, QList<Draft> drafts)
{
    for (const auto &entry : publication.entries) {
        const bool known =
            std::any_of(drafts.begin(), drafts.end(), [&](const Draft &draft) { return draft.object == entry.object; });
        if (known)
            continue;
        const auto draft = readDraft(api.document(entry.object), entry.id, entry.object);
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
    const auto current = currentManifest(desk);
    if (!current)
        return base::failure(current.error());
    // Only removing: then nothing else changes unless it is named.
    const bool onlyRemoving = wanted->isEmpty() && !removed->isEmpty();
    auto drafts = onlyRemoving ? Result<QList<Draft>>(QList<Draft>()) : readDrafts(desk.api(), *wanted, *removed);
    if (!drafts)
        return base::failure(drafts.error());
    auto publication = compose(current->programmes, *drafts, *removed);
    if (!publication)
        return base::failure(publication.error());
    auto known = readKept(desk.api(), *publication, *drafts);
    if (!known)
        return base::failure(known.error());
    auto screens = readScreens(desk.api());
    if (!screens)
        return base::failure(screens.error());
    return PublishPlan{*removed, *current, *publication, *known, *screens};
}

} // namespace ironfence::console::cli
