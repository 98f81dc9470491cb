// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

namespace ironfence::media {

/// By which measure a picture flashes. A flash is a pair of opposing changes.
enum class FlashRule {
    /// WCAG 2.2, 2.3.1, "general flash": a change of the relative luminance by 10 % of its maximum or more, where the
    /// darker picture is below 0.80.
    General,
    /// WCAG 2.1, 2.3.1, "red flash", in its working definition with R/(R+G+B) ≥ 0.8 in either state, and a change of
    /// (R−G−B)×320 by more than 20, where what is negative counts as 0. (WCAG 2.2 measures the change as a distance of
    /// more than 0.2 in CIE 1976 UCS instead; this one finds weaker changes of a dark red as well.)
    Red,
    /// ITU-R BT.1702, annex 1: a change by 20 cd/m² or more, where the darker picture is below 160 cd/m². It depends on
    /// the screen: what is harmless on a monitor is not on a wall of LEDs. (The third edition adds a relative bound
    /// above 160 cd/m² for HDR; files in HDR are not what our screens play.)
    Absolute,
};

[[nodiscard]] QString nameOf(FlashRule rule); ///< "general", "red", "absolute"

/// A stretch of time in which more than a quarter of the picture flashes more than three times in a second.
struct FlashFinding
{
    FlashRule rule = FlashRule::General;
    double peakLuminance = 0;    ///< cd/m² of the screen; 0 with rules that do not depend on it
    base::Milliseconds from{0};  ///< in the time of the film: when the first of these flashes begins
    base::Milliseconds to{0};    ///< the last picture of which it is so
    base::Milliseconds worst{0}; ///< the picture where most flashes, or most often
    qint64 worstFrame = 0;       ///< the same, counted from 0
    double flashesPerSecond = 0; ///< then, of more than a quarter of the picture
    double area = 0; ///< then, 0–1: the share of the picture that flashes more than three times in a second

    bool operator==(const FlashFinding &) const = default;
};

} // namespace ironfence::media
