// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/audience.h"
#include "playlists/playlist.h"

namespace ironfence::playlists {

/// The fixed ladder of programmes; an alert stands above all.
enum class Rank { Filler, Routine, Campaign, Mandatory };

QString nameOf(Rank rank); ///< "filler", "routine", "campaign", "mandatory"

/// An authority's rule: what, when, where.
struct Programme
{
    base::ProgrammeId id;
    QString title; ///< 1–120 characters
    Rank rank = Rank::Routine;
    Audience audience;
    std::optional<base::UtcTime> validFrom;  ///< inclusive
    std::optional<base::UtcTime> validUntil; ///< exclusive
    Playlist playlist;
    base::json::Value extra = base::json::Value::object();

    /// Reads "programme" documents of version 1 (docs/wire.md). Errors: Invalid, TooLarge, Unsupported, each with a
    /// path.
    [[nodiscard]] static base::Result<Programme> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    [[nodiscard]] bool isValidAt(base::UtcTime time) const;
    /// Every asset that it shows, each once, in order of appearance.
    [[nodiscard]] QList<AssetRef> assets() const;

    bool operator==(const Programme &) const = default;
};

} // namespace ironfence::playlists
