// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/requirements.h"

namespace ironfence::console::preflight {

using playlists::Profile;
using namespace std::chrono_literals;

Requirements requirementsOf(Profile profile)
{
    // H.264 level 4.2 (1080p60), which the machines of a counter, a kiosk or a teller decode; level 5.2 (2160p60) is
    // what a media player behind a large screen does.
    constexpr double small = 1920.0 * 1080 * 60;
    constexpr double large = mostPixelsPerSecond;
    constexpr QSize hd(1920, 1080);
    constexpr QSize uhd(3840, 2160);
    switch (profile) {
    case Profile::Lobby:
        return {profile, Orientation::Landscape, uhd, large, true, 10min, false, 500};
    case Profile::Led:
        return {profile, Orientation::Any, hd, small, true, 60s, false, 5000};
    case Profile::Atm:
        return {profile, Orientation::Any, hd, small, false, 60s, true, 500};
    case Profile::Kiosk:
        return {profile, Orientation::Portrait, hd, small, false, 3min, false, 500};
    case Profile::Counter:
        return {profile, Orientation::Any, hd, small, false, 3min, false, 500};
    case Profile::Hall:
        break;
    }
    return {Profile::Hall, Orientation::Landscape, uhd, large, true, 10min, false, 500};
}

QList<Profile> allProfiles()
{
    return {Profile::Lobby, Profile::Led, Profile::Atm, Profile::Kiosk, Profile::Counter, Profile::Hall};
}

} // namespace ironfence::console::preflight
