// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/manifest.h"

#include <optional>

namespace ironfence::console::client {

/// A programme as a manifest names it, and whether the server still has what it is made of.
struct PublishedProgramme
{
    /// Something that it shows.
    struct Asset
    {
        base::ObjectRef object;
        QString name;

        bool operator==(const Asset &) const = default;
    };

    base::ProgrammeId id;
    base::ObjectRef object;
    std::optional<bool> isKept{}; ///< its bytes can be read; in the answer about one manifest only
    QList<Asset> missing{};       ///< the first of what it shows that is not here any more

    [[nodiscard]] static PublishedProgramme read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PublishedProgramme &) const = default;
};

/// What was published once, as the server says. Believe only what was read from the envelope.
struct ManifestVersion
{
    qint64 version = 0;
    base::UtcTime accepted;
    std::optional<base::UtcTime> replaced{}; ///< when the next one was accepted; nothing: it is in force
    base::UtcTime expires;
    QList<PublishedProgramme> programmes; ///< in its order
    QByteArray envelope{};                ///< in the answer about one manifest only, else empty

    [[nodiscard]] static ManifestVersion read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ManifestVersion &) const = default;
};

/// A page of the list of manifests, the newest first.
struct ManifestPage
{
    QList<ManifestVersion> manifests;
    std::optional<qint64> next{}; ///< ask for what follows this version; empty on the last page

    [[nodiscard]] static ManifestPage read(base::json::Object object);

    bool operator==(const ManifestPage &) const = default;
};

} // namespace ironfence::console::client
