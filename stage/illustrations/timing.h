// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

namespace ironfence::stage::illustrations {

/// The beats that all drawings share, in seconds since the scene was first seen: what it is about arrives, then comes
/// what threatens it, then what protects it. What follows stands still.
constexpr double threat = 0.7;
constexpr double act = 1.8;
constexpr double rest = 3.2;

/// 0 before `from`, 1 after `from + length`, between them fast first and gentle at the end (cubic): as everything moves
/// that comes.
[[nodiscard]] constexpr double arrive(double time, double from, double length)
{
    const double left = 1 - std::clamp((time - from) / length, 0.0, 1.0);
    return 1 - left * left * left;
}

/// The same, gentle at both ends: as everything moves that is put somewhere.
[[nodiscard]] constexpr double place(double time, double from, double length)
{
    const double share = std::clamp((time - from) / length, 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

} // namespace ironfence::stage::illustrations
