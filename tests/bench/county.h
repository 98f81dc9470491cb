// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"

#include "base/clock.h"

#include <functional>

namespace ironfence::bench {

/// How much a made-up deployment holds.
struct CountySize
{
    int screens = 10'000; ///< 1–10,000
    qint64 plays = 1'000'000;
    int programmes = 200;
    int assets = 1'000;
    int alerts = 300;
    int incidents = 20'000; ///< that are over; one screen in forty has one that is open besides
};

/// Fills empty records with a county and its neighbours as they are after a month: banks with lobbies, counters and
/// cash machines, merchants' LED strips, halls; most of them online and well, each with a full report; the three newest
/// alerts with a receipt of every screen that they concern. The same size gives the same county. `told` is called with
/// what is being made.
[[nodiscard]] base::Result<void> fillCounty(console::server::records::Records &records, const CountySize &size,
                                            const base::Clock &clock, const std::function<void(const QString &)> &told);

} // namespace ironfence::bench
