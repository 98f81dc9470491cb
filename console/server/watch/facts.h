// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QString>
#include <optional>

namespace ironfence::console::server::watch {

/// What a screen says of its own glass that is wrong.
struct WrongGlass
{
    QString what;
    std::optional<base::UtcTime> since;
    qint64 decks = 0; ///< steps of recovery, since the player started: decks prepared anew,
    qint64 windows = 0;
    qint64 restarts = 0;
};

/// The oldest of what is not current on a screen.
struct Behind
{
    QString manifest{}; ///< of this authority; empty: its assignment
    qint64 has = 0;     ///< version
    qint64 current = 0; ///< version
};

/// What the rules judge: a screen at one moment, as the server knows it.
struct Facts
{
    /// Whether it can be judged by its silence: it has reported at some time, and the server can hear.
    bool isExpected = false;
    bool isOnline = false;
    base::Milliseconds quiet{0};    ///< for how long it is offline, or nothing was heard of it
    base::Milliseconds speaking{0}; ///< for how long there is a server for it to hear

    /// Whether the rest is of now: what a silent screen said last is no news.
    bool isCurrent = false;
    std::optional<base::Milliseconds> silence; ///< for how long it has heard nothing of the server
    qint64 deaf = 0;                           ///< how often it found itself deaf, since it started
    std::optional<WrongGlass> wrongGlass;
    qint64 diskFreeBytes = 0;
    std::optional<qint64> diskTotalBytes;
    qint64 itemsMissing = 0;                 ///< of the next 24 hours
    qint64 storeShortBytes = 0;              ///< by so much its store is too small for the next 7 days
    qint64 decoderFaults = 0;                ///< within `window`
    std::optional<qint64> droppedPerMille;   ///< of the video frames that were due lately; nothing: hardly any was
    std::optional<qint64> temperatureMilliC; ///< thousandths of a degree Celsius
    bool clockSynchronised = false;
    base::Milliseconds clockOffset{0}; ///< server − machine
    base::Milliseconds clockUncertainty{0};
    bool isTimeLost = false;      ///< its machine's clock is before what it knows to be past
    bool isServerDoubted = false; ///< it does not believe the time that this server tells
    qint64 clockJumps = 0;        ///< of its machine's clock, within `window`
    std::optional<Behind> behind; ///< what is older than what is current
    qint64 starts = 0;            ///< of the player, within `window`
    qint64 refusals = 0; ///< of documents that nobody we trust has signed, or that were replayed, within `window`
    QString refused;     ///< the newest of them

    static constexpr base::Milliseconds window{std::chrono::minutes{10}};
};

} // namespace ironfence::console::server::watch
