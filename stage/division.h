// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>
#include <algorithm>

namespace ironfence::stage {

/// A zone beside the leading one, in pixels of the canvas.
struct ZoneCue
{
    QString id;
    QRect area;
    int z = 0;               ///< 0–100: a higher zone covers a lower one; equal ones are drawn in their order
    QStringList ticker = {}; ///< empty: items of its own, that the source gives

    bool operator==(const ZoneCue &) const = default;
};

/// How the canvas is divided while an item is on it.
struct Division
{
    QString layout; ///< by which the source knows it; its zones go on while its items take turns
    QRect area;     ///< of the item
    int z = 0;      ///< of the same, as of a zone
    QList<ZoneCue> beside = {};

    /// Whether the same zones run beside both items.
    [[nodiscard]] bool isBeside(const Division &other) const
    {
        return layout == other.layout && beside == other.beside;
    }

    /// Whether a zone is drawn over a part of the item.
    [[nodiscard]] bool isOverlapped() const
    {
        return std::any_of(beside.begin(), beside.end(),
                           [this](const ZoneCue &zone) { return zone.z >= z && zone.area.intersects(area); });
    }

    bool operator==(const Division &) const = default;
};

} // namespace ironfence::stage
