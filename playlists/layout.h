// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/playlist.h"

#include <QRectF>

namespace ironfence::playlists {

/// In what a zone's rectangle is measured: parts of the canvas (0–1), or pixels of it.
enum class Unit { Fraction, Pixels };

/// A rectangle of the canvas with a playlist of its own, or with texts that pass as a ticker.
struct Zone
{
    QString id; ///< a slug, unique in its layout
    Unit unit = Unit::Fraction;
    QRectF area;                      ///< not empty, within the canvas where that can be known
    int z = 0;                        ///< 0–100: a higher zone covers a lower one; equal ones are drawn as written
    std::optional<Playlist> playlist; ///< or …
    QStringList ticker{};             ///< … up to 20 texts of up to 120 characters each
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Zone read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    /// Where it lies on a canvas, in whole pixels: zones that meet leave no gap. Empty where it lies beyond it.
    [[nodiscard]] QRect on(const QSize &canvas) const;

    bool operator==(const Zone &) const = default;
};

/// Zones that divide a canvas, 1–8. The first has a playlist and leads: its items take turns with those of other
/// programmes, the others run beside it.
struct Layout
{
    QList<Zone> zones;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Layout read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Layout &) const = default;
};

} // namespace ironfence::playlists
