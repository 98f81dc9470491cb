// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "playlists/audience.h"

namespace ironfence::playlists {

/// One programme of a manifest: enough to know whether a screen needs it and to fetch it from anybody.
struct ManifestEntry
{
    base::ProgrammeId id;
    base::ObjectRef object; ///< at most 64 KiB, like every document
    Audience audience;
    base::json::Value extra = base::json::Value::object();

    bool operator==(const ManifestEntry &) const = default;
};

/// The signed list of an authority's current programmes; travels as the payload of a DSSE envelope of type payloadType.
struct Manifest
{
    static constexpr const char *payloadType = "application/vnd.ironfence.manifest+json";

    base::AuthorityId authority;
    qint64 version = 0; ///< 1 to 2^53 - 1 (what every JSON library reads exactly); a screen never goes back
    base::UtcTime issued;
    base::UtcTime expires;           ///< after this it is not accepted as new; running content is not touched
    QList<ManifestEntry> programmes; ///< at most 200, ids unique
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<Manifest> parse(QByteArrayView payload);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Manifest &) const = default;
};

} // namespace ironfence::playlists
