// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "playlists/screen.h"

namespace ironfence::console::preflight {

/// How screens of a profile hang.
enum class Orientation { Any, Landscape, Portrait };

/// What screens of one profile ask of an asset.
struct Requirements
{
    playlists::Profile profile = playlists::Profile::Lobby;
    Orientation orientation = Orientation::Any;
    QSize largest{3840, 2160};     ///< pixels, lying or upright; what is larger is made smaller on every picture
    double pixelsPerSecond = 0;    ///< what its machines decode without losing pictures; more is a warning
    bool softwareDecoding = true;  ///< its machines have processors to spare for VP8, VP9 and rare kinds of H.264
    base::Milliseconds longest{0}; ///< for which somebody stands before such a screen; more is a warning
    bool mute = false;             ///< nothing is heard of it
    double peakLuminance = 500;    ///< cd/m²

    bool operator==(const Requirements &) const = default;
};

/// More pixels in a second than any of our machines decodes: H.264 level 5.2 (ITU-T H.264, table A-1), 3840×2160 at
/// 60 pictures a second.
constexpr double mostPixelsPerSecond = 3840.0 * 2160 * 60;
constexpr double mostFramesPerSecond = 60;                         ///< of any screen
constexpr base::Milliseconds longestAsset = std::chrono::hours(1); ///< what pre-flight looks at
constexpr base::Milliseconds shortestFilm{1'000};                  ///< less is gone before it is seen

/// The peak luminance is what such screens give in use: 500 cd/m² for monitors in rooms, 5,000 for LED walls in
/// daylight (outdoor modules are sold with 4,500–6,000). An operator who knows better says so.
[[nodiscard]] Requirements requirementsOf(playlists::Profile profile);
/// Every profile there is, in the order of its enumerators.
[[nodiscard]] QList<playlists::Profile> allProfiles();

} // namespace ironfence::console::preflight
