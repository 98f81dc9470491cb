// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "base/time.h"

#include <optional>

namespace ironfence::messaging {

/// What the player saw when it looked at its own glass, and what it did about it, since it started.
struct GlassVitals
{
    static constexpr qsizetype maxWrong = 32;

    qint64 judged = 0; ///< how often the glass was read and judged
    /// What is wrong with it now: "black", "frozen", "foreign", "not-due", "unreadable", or what a newer player may
    /// say; empty: nothing. Told when it has been so for some seconds without a break (docs/wire.md).
    QString wrong;
    std::optional<base::UtcTime> since; ///< when that began
    qint64 mended = 0;                  ///< how often a wrong glass was mended
    qint64 decks = 0;                   ///< how often each step of recovery was taken: the deck prepared anew,
    qint64 windows = 0;                 ///< the window made anew,
    qint64 restarts = 0;                ///< the process started anew
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static GlassVitals read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const GlassVitals &) const = default;
};

/// How the videos fared since the player started.
struct PictureVitals
{
    static constexpr qint64 maxFpsMilli = 1'000'000;

    qint64 videoFrames = 0;   ///< that reached the glass
    qint64 droppedFrames = 0; ///< that were due while their video was to be seen, and never reached it
    qint64 decoderFaults = 0; ///< items whose files could not be decoded, or that broke while they played
    /// Thousandths of a video frame that reached the glass per second in which a video moved, since the report before;
    /// nothing: too little moved to tell.
    std::optional<qint64> presentedFpsMilli;
    /// As often as a frame was seen once more because the next was not there; nothing: an older player does not tell.
    std::optional<qint64> repeatedFrames;
    std::optional<GlassVitals> glass; ///< nothing: nobody looks at the glass
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static PictureVitals read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PictureVitals &) const = default;
};

/// What lies in the player's store, and what does not. How many items are skipped for it stands in the report.
struct StoreVitals
{
    qint64 objects = 0;
    qint64 bytes = 0;
    std::optional<qint64> quotaBytes;   ///< nothing: no bound but the disk's
    std::optional<qint64> missingBytes; ///< of what its programmes show, whenever that is
    std::optional<qint64> shortBytes;   ///< by so much the quota falls short of what the next 7 days need
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static StoreVitals read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const StoreVitals &) const = default;
};

/// The machine that the player runs on, as far as its system tells.
struct MachineVitals
{
    static constexpr qint64 coldestMilliC = -100'000;
    static constexpr qint64 hottestMilliC = 200'000;

    std::optional<qint64> temperatureMilliC; ///< thousandths of a degree Celsius, of its hottest sensor
    std::optional<qint64> diskTotalBytes;    ///< of the disk whose free bytes the report tells
    std::optional<qint64> memoryBytes;       ///< resident, of the player
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static MachineVitals read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const MachineVitals &) const = default;
};

} // namespace ironfence::messaging
