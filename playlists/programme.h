// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/audience.h"
#include "playlists/layout.h"
#include "playlists/rules/when.h"

namespace ironfence::playlists {

/// The fixed ladder of programmes; an alert stands above all.
enum class Rank { Filler, Routine, Campaign, Mandatory };

QString nameOf(Rank rank); ///< "filler", "routine", "campaign", "mandatory"
base::Result<Rank> rankOf(const QString &name);

/// An authority's rule: what, when, where.
struct Programme
{
    static constexpr int maxShiftMinutes = 720;
    static constexpr qsizetype maxTitle = 120;

    base::ProgrammeId id;
    QString title; ///< 1–120 characters
    Rank rank = Rank::Routine;
    Audience audience;
    std::optional<base::UtcTime> validFrom;  ///< inclusive
    std::optional<base::UtcTime> validUntil; ///< exclusive
    rules::When when;                        ///< within its validity; by default: always
    int shiftMinutes = 0;                    ///< how far a lower place may move its dayparts, both ways: 0–720
    int share = 0; ///< per cent of the hour that it is guaranteed, 1–100; 0: none, it divides what others leave
    std::variant<Playlist, Layout> content;
    base::json::Value extra = base::json::Value::object();

    /// Reads the members behind the header; what is wrong is told to the object's reader, and what can be kept of it
    /// is.
    [[nodiscard]] static Programme read(base::json::Object object);
    /// Reads "programme" documents of version 1 (docs/wire.md). Errors: Invalid, TooLarge, Unsupported, each with a
    /// path.
    [[nodiscard]] static base::Result<Programme> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    /// The playlist whose items take turns: its own, or that of its layout's first zone.
    [[nodiscard]] const Playlist &playlist() const;
    [[nodiscard]] Playlist &playlist();
    [[nodiscard]] const Layout *layout() const { return std::get_if<Layout>(&content); }
    [[nodiscard]] bool isValidAt(base::UtcTime time) const;
    /// Every asset that it shows, each once, in order of appearance.
    [[nodiscard]] QList<AssetRef> assets() const;

    bool operator==(const Programme &) const = default;
};

} // namespace ironfence::playlists
