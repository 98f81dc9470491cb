// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QPoint>
#include <QSize>
#include <QStringList>

namespace ironfence::playlists {

/// What kind of viewer stands in front of a screen.
enum class Profile { Lobby, Led, Atm, Kiosk, Counter, Hall };

QString nameOf(Profile profile);
base::Result<Profile> profileOf(const QString &name);

/// The exact pixels that belong to a screen: 16–16384 px a side, at a position (0–16384) in the output.
struct Canvas
{
    static constexpr int minSide = 16;
    static constexpr int maxSide = 16384;

    QSize size{1920, 1080};
    QPoint position;

    /// "WxH" or "WxH+X+Y". Errors: Invalid.
    [[nodiscard]] static base::Result<Canvas> parse(const QString &text);
    [[nodiscard]] QString text() const;
    /// Whether size and position are within the bounds.
    [[nodiscard]] bool isValid() const;
    bool operator==(const Canvas &) const = default;
};

/// What scheduling needs to know of a screen.
struct Screen
{
    base::ScreenId id;
    base::PlacePath place;
    Profile profile = Profile::Lobby;
    QStringList tags; ///< sorted, unique
    Canvas canvas;

    bool operator==(const Screen &) const = default;
};

} // namespace ironfence::playlists
