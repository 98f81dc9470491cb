// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/manifest_desk.h"

#include "console/server/desk/asset_gate.h"
#include "console/server/desk/proofreader.h"
#include "console/server/desk/signed_document.h"
#include "messaging/authority_bounds.h"

#include <QLoggingCategory>
#include <QSet>
#include <algorithm>

namespace ironfence::console::server::desk {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.desk")

constexpr qint64 largestDocument = 64 * 1024;

/// Not there, or not what it was: then the bytes may lie elsewhere.
bool isLost(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::Corrupt;
}

Result<void> putAll(media::Store &store, const QList<QByteArray> &objects)
{
    for (const auto &bytes : objects) {
        if (auto put = media::put(store, bytes); !put)
            return failure(put.error());
    }
    return {};
}

} // namespace

ManifestDesk::ManifestDesk(records::Records &records, media::Store &documents, media::Store &store,
                           trust::Keyring keyring, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_records(&records)
    , m_documents(&documents)
    , m_store(&store)
    , m_keyring(std::move(keyring))
    , m_clock(&clock)
{
}

Result<QList<playlists::AssetRef>> ManifestDesk::missingAssets(const playlists::Programme &programme) const
{
    QList<playlists::AssetRef> missing;
    for (const auto &asset : programme.assets()) {
        const auto known = m_records->assets.find(asset.object.sha256);
        if (!known && known.error().code != ErrorCode::NotFound)
            return failure(known.error());
        if (!known || known->object.length != asset.object.length || !m_store->contains(asset.object))
            missing.append(asset);
    }
    return missing;
}

Result<void> ManifestDesk::requireAssets(const playlists::Programme &programme) const
{
    const auto missing = missingAssets(programme);
    if (!missing)
        return failure(missing.error());
    if (missing->isEmpty())
        return {};
    const auto &asset = missing->constFirst();
    return failure(ErrorCode::Conflict,
                   QStringLiteral("programme %1 needs %2 of %3 bytes, which is not here")
                       .arg(programme.id.text(), asset.name.isEmpty() ? QStringLiteral("an asset") : asset.name)
                       .arg(asset.object.length),
                   asset.object.sha256.hex());
}

Result<Drafted> ManifestDesk::draft(const base::ProgrammeId &id, const QByteArray &document)
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

    auto findings = Proofreader(*m_records).read(*programme);
    if (!findings)
        return failure(findings.error());
    Drafted drafted{
        {*programme, {base::Sha256::of(document), document.size()}, document, base::toUnixMs(m_clock->now())},
        std::move(*findings)};
    if (auto put = m_records->programmes.put(drafted.record); !put)
        return failure(put.error());
    return drafted;
}

Result<QByteArray> ManifestDesk::programmeBytes(const playlists::ManifestEntry &entry) const
{
    const auto draft = m_records->programmes.find(entry.id);
    if (draft && draft->object == entry.object)
        return draft->document;
    if (!draft && !isLost(draft.error().code))
        return failure(draft.error());
    for (const media::Store *place : {m_documents, m_store}) {
        auto stored = place->read(entry.object, largestDocument);
        if (stored || !isLost(stored.error().code))
            return stored;
    }
    return failure(ErrorCode::Conflict,
                   QStringLiteral("the bytes of programme %1 are not here: add it again").arg(entry.id.text()),
                   entry.object.sha256.hex());
}

Result<ManifestDesk::Contents> ManifestDesk::contentsOf(const playlists::Manifest &manifest,
                                                        const QList<playlists::ManifestEntry> &current) const
{
    constexpr qsizetype mostFindings = 1'000; // so that the answer stays one that clients take
    const AssetGate gate(*m_records);
    const Proofreader proofreader(*m_records);
    const auto contacts = messaging::contactsOf(m_keyring.limitsOf(manifest.authority));
    Contents contents;
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
        // What every screen would refuse is not to look published.
        if (const auto strays = contacts.straysOf(*programme); !strays.isEmpty())
            return failure(ErrorCode::Untrusted,
                           QStringLiteral("%1, which %2 may not: ironfence programme check says where")
                               .arg(strays.constFirst().text(), manifest.authority.text()),
                           entry.id.text());
        if (auto complete = requireAssets(*programme); !complete)
            return failure(complete.error());
        const bool isLive = std::any_of(current.begin(), current.end(),
                                        [&](const auto &there) { return there.object == entry.object; });
        if (auto admitted = gate.admit(*programme, isLive); !admitted)
            return failure(admitted.error());
        contents.programmes.append(*bytes);
        if (isLive || contents.findings.size() >= mostFindings)
            continue;
        const auto findings = proofreader.read(*programme, contacts);
        if (!findings)
            return failure(findings.error());
        contents.findings.append(*findings);
    }
    for (auto &finding : contents.findings)
        finding.authority = manifest.authority;
    return contents;
}

Result<Published> ManifestDesk::accept(const QByteArray &envelope)
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

    const auto contents =
        contentsOf(manifest, current ? current->manifest.programmes : QList<playlists::ManifestEntry>());
    if (!contents)
        return failure(contents.error());
    if (auto served = putAll(*m_store, contents->programmes + QList{envelope}); !served)
        return failure(served.error());
    if (auto kept = keep({manifest, envelope, base::toUnixMs(now)}, contents->programmes); !kept)
        return failure(kept.error());
    m_live.reset();
    for (const auto &finding : contents->findings) {
        qCWarning(log).noquote() << "published all the same:" << finding.programme.text() << finding.path
                                 << finding.problem;
    }
    Q_EMIT accepted();
    return Published{manifest.version, contents->findings};
}

Result<void> ManifestDesk::keep(const records::ManifestRecord &manifest, const QList<QByteArray> &programmes)
{
    return m_records->transaction([&]() -> Result<void> {
        if (auto added = m_records->manifests.add(manifest); !added)
            return added;
        if (auto noted = m_records->history.note(manifest.manifest); !noted)
            return noted;
        if (auto put = putAll(*m_documents, programmes); !put)
            return put;
        return forgetOthers();
    });
}

/// What no manifest named for so long that nobody asks any more.
Result<void> ManifestDesk::forgetOthers()
{
    const auto named = m_records->history.programmesSince(m_clock->now() - records::HistoryRecords::keptFor);
    const auto kept = m_documents->list();
    if (!named || !kept)
        return failure(named ? kept.error() : named.error());
    for (const auto &object : *kept) {
        if (named->contains(object.sha256))
            continue;
        if (auto removed = m_documents->remove(object.sha256); !removed)
            return removed;
    }
    return {};
}

Result<QList<LiveProgrammes>> ManifestDesk::live() const
{
    if (!m_live) {
        auto read = readLive();
        if (!read)
            return read;
        m_live = std::move(*read);
    }
    return *m_live;
}

Result<QList<LiveProgrammes>> ManifestDesk::readLive() const
{
    const auto current = m_records->manifests.currentOfAll();
    if (!current)
        return failure(current.error());
    QList<LiveProgrammes> live;
    for (const auto &manifest : *current) {
        const auto &authority = manifest.manifest.authority;
        LiveProgrammes own{authority, m_keyring.limitsOf(authority), {}};
        for (const auto &entry : manifest.manifest.programmes) {
            auto bytes = m_documents->read(entry.object, largestDocument); // where they mostly are
            if (!bytes)
                bytes = programmeBytes(entry);
            if (!bytes)
                return failure(bytes.error());
            own.programmes.append(*bytes);
        }
        live.append(own);
    }
    return live;
}

Result<void> ManifestDesk::restoreObjects()
{
    const auto current = m_records->manifests.currentOfAll();
    if (!current)
        return failure(current.error());
    for (const auto &manifest : *current) {
        if (auto put = media::put(*m_store, manifest.envelope); !put)
            return failure(put.error());
        for (const auto &entry : manifest.manifest.programmes) {
            if (auto restored = restore(entry); !restored)
                return restored;
        }
    }
    return {};
}

Result<void> ManifestDesk::restore(const playlists::ManifestEntry &entry)
{
    const auto bytes = programmeBytes(entry);
    if (!bytes && bytes.error().code == ErrorCode::Conflict) {
        qCCritical(log).noquote() << "new screens cannot play" << entry.id.text()
                                  << "until it is published again:" << bytes.error().line();
        return {};
    }
    if (!bytes)
        return failure(bytes.error());
    if (auto kept = putAll(*m_documents, {*bytes}); !kept)
        return kept;
    return putAll(*m_store, {*bytes});
}

} // namespace ironfence::console::server::desk
