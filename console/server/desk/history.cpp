// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/history.h"

#include <set>

namespace ironfence::console::server::desk {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::UtcTime;

namespace {

constexpr qint64 largestDocument = 64 * 1024;

/// The last of those that were in force by then; null: none was.
template <typename T>
const T *inForceAt(const QList<T> &versions, UtcTime time)
{
    const T *found = nullptr;
    for (const auto &version : versions) {
        if (version.from <= time)
            found = &version;
    }
    return found;
}

} // namespace

Result<QList<Epoch>> History::epochs(const base::ScreenId &screen, UtcTime from, UtcTime to) const
{
    const auto assignments = m_records->assignmentsOf(screen, from, to);
    if (!assignments)
        return failure(assignments.error());
    const auto manifests = m_records->manifests(from, to);
    if (!manifests)
        return failure(manifests.error());

    std::set<UtcTime> edges{from};
    QMap<base::AuthorityId, QList<records::ManifestInForce>> spoken;
    for (const auto &assignment : *assignments)
        edges.insert(std::max(from, assignment.from));
    for (const auto &manifest : *manifests) {
        edges.insert(std::max(from, manifest.from));
        spoken[manifest.authority].append(manifest);
    }

    QMap<std::pair<base::AuthorityId, qint64>, LiveProgrammes> read;
    QList<Epoch> epochs;
    for (auto edge = edges.begin(); edge != edges.end(); ++edge) {
        const auto *assignment = inForceAt(*assignments, *edge);
        if (assignment == nullptr)
            continue;
        const auto next = std::next(edge);
        Epoch epoch{*edge, next == edges.end() ? to : *next, assignment->version, assignment->payload, {}, {}};
        for (const auto &versions : std::as_const(spoken)) {
            const auto *manifest = inForceAt(versions, *edge);
            if (manifest == nullptr)
                continue;
            const auto key = std::pair(manifest->authority, manifest->version);
            if (!read.contains(key)) {
                const auto programmes = programmesOf(*manifest);
                if (!programmes)
                    return failure(programmes.error());
                read.insert(key, *programmes);
            }
            epoch.manifests.insert(manifest->authority, manifest->version);
            epoch.programmes.append(read.value(key));
        }
        epochs.append(epoch);
    }
    return epochs;
}

Result<LiveProgrammes> History::programmesOf(const records::ManifestInForce &inForce) const
{
    const auto manifest = playlists::Manifest::parse(inForce.payload);
    if (!manifest)
        return failure(ErrorCode::Corrupt, manifest.error().message, QStringLiteral("manifests.payload"));
    LiveProgrammes own{inForce.authority, m_keyring.limitsOf(inForce.authority), {}};
    for (const auto &entry : manifest->programmes) {
        const auto bytes = m_documents->read(entry.object, largestDocument);
        if (!bytes) {
            return failure(ErrorCode::Conflict,
                           QStringLiteral("programme %1 of manifest %2 is not kept any more: %3")
                               .arg(entry.id.text())
                               .arg(inForce.version)
                               .arg(bytes.error().message),
                           entry.object.sha256.hex());
        }
        own.programmes.append(*bytes);
    }
    return own;
}

Result<playlists::Manifest> History::manifest(const base::AuthorityId &authority, qint64 version) const
{
    const auto record = m_records->manifest(authority, version);
    if (!record)
        return failure(record.error());
    auto manifest = playlists::Manifest::parse(record->payload);
    if (!manifest)
        return failure(ErrorCode::Corrupt, manifest.error().message, QStringLiteral("manifests.payload"));
    return manifest;
}

} // namespace ironfence::console::server::desk
