// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/manifest_desk.h"

#include "console/server/desk/signed_document.h"

namespace ironfence::console::server::desk {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr qint64 largestDocument = 64 * 1024;

} // namespace

ManifestDesk::ManifestDesk(records::Records &records, media::Store &store, trust::Keyring keyring,
                           const base::Clock &clock, QObject *parent)
    : QObject(parent), m_records(&records), m_store(&store), m_keyring(std::move(keyring)), m_clock(&clock)
{
}

Result<void> ManifestDesk::requireAssets(const playlists::Programme &programme) const
{
    for (const auto &asset : programme.assets()) {
        const auto known = m_records->assets.find(asset.object.sha256);
        if (!known && known.error().code != ErrorCode::NotFound)
            return failure(known.error());
        if (known && known->object.length == asset.object.length && m_store->contains(asset.object))
            continue;
        const QString name = asset.name.isEmpty() ? QStringLiteral("an asset") : asset.name;
        return failure(ErrorCode::Conflict,
                       QStringLiteral("programme %1 needs %2 of %3 bytes, which is not here")
                           .arg(programme.id.text(), name)
                           .arg(asset.object.length),
                       asset.object.sha256.hex());
    }
    return {};
}

Result<records::ProgrammeRecord> ManifestDesk::draft(const base::ProgrammeId &id, const QByteArray &document)
{
    auto programme = playlists::Programme::parse(document);
    if (!programme)
        return failure(programme.error());
    if (programme->id != id) {
        return failure(ErrorCode::Invalid, QStringLiteral("the document is the programme %1").arg(programme->id.text()),
                       QStringLiteral("$.id"));
    }
    if (auto complete = requireAssets(*programme); !complete)
        return failure(complete.error());

    const records::ProgrammeRecord record{
        *programme, {base::Sha256::of(document), document.size()}, document, base::toUnixMs(m_clock->now())};
    if (auto put = m_records->programmes.put(record); !put)
        return failure(put.error());
    return record;
}

Result<QByteArray> ManifestDesk::programmeBytes(const playlists::ManifestEntry &entry) const
{
    const auto draft = m_records->programmes.find(entry.id);
    if (draft && draft->object == entry.object)
        return draft->document;
    if (!draft && draft.error().code != ErrorCode::NotFound)
        return failure(draft.error());
    auto stored = m_store->read(entry.object, largestDocument); // of an earlier manifest
    if (!stored && stored.error().code == ErrorCode::NotFound) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("the bytes of programme %1 are not here: add it again").arg(entry.id.text()),
                       entry.object.sha256.hex());
    }
    return stored;
}

Result<qint64> ManifestDesk::accept(const QByteArray &envelope)
{
    const auto given = readSigned<playlists::Manifest>(envelope, m_keyring);
    if (!given)
        return failure(given.error());
    const auto &manifest = given->document;
    const auto now = m_clock->now();
    if (manifest.expires <= now)
        return failure(ErrorCode::Expired, QStringLiteral("the manifest has expired"), QStringLiteral("$.expires"));

    const auto current = m_records->manifests.current(manifest.authority);
    if (!current && current.error().code != ErrorCode::NotFound)
        return failure(current.error());
    if (current && manifest.version <= current->manifest.version) {
        return failure(ErrorCode::Replayed,
                       QStringLiteral("version %1 is published already").arg(current->manifest.version),
                       QStringLiteral("$.version"));
    }

    for (const auto &entry : manifest.programmes) {
        const auto bytes = programmeBytes(entry);
        if (!bytes)
            return failure(bytes.error());
        const auto programme = playlists::Programme::parse(*bytes);
        if (!programme)
            return failure(programme.error());
        if (programme->id != entry.id)
            return failure(ErrorCode::Invalid,
                           QStringLiteral("the bytes are the programme %1").arg(programme->id.text()), entry.id.text());
        if (auto complete = requireAssets(*programme); !complete)
            return failure(complete.error());
        if (auto put = media::put(*m_store, *bytes); !put)
            return failure(put.error());
    }
    if (auto put = media::put(*m_store, envelope); !put)
        return failure(put.error());
    if (auto added = m_records->manifests.add({manifest, envelope, base::toUnixMs(now)}); !added)
        return failure(added.error());
    Q_EMIT accepted();
    return manifest.version;
}

Result<void> ManifestDesk::restoreObjects()
{
    const auto current = m_records->manifests.currentOfAll();
    const auto drafts = m_records->programmes.all();
    if (!current || !drafts)
        return failure(current ? drafts.error() : current.error());
    for (const auto &manifest : *current) {
        if (auto put = media::put(*m_store, manifest.envelope); !put)
            return failure(put.error());
        for (const auto &draft : *drafts) {
            const bool isNamed = std::any_of(manifest.manifest.programmes.begin(), manifest.manifest.programmes.end(),
                                             [&](const auto &entry) { return entry.object == draft.object; });
            if (!isNamed)
                continue;
            if (auto put = media::put(*m_store, draft.document); !put)
                return failure(put.error());
        }
    }
    return {};
}

} // namespace ironfence::console::server::desk
