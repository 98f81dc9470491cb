// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <chrono>
#include <mutex>
#include <optional>
#include <set>

namespace ironfence::stage {

/// Holds the frames that went into a decoder against those that came out of the pipeline: whatever lies between two
/// that came was dropped, by whomever. Quality-of-service messages do not tell it: libav's decoders skip frames in
/// silence when they must hurry. Times are presentation timestamps. Any thread.
class FrameLedger
{
public:
    using Time = std::chrono::nanoseconds;

    /// A frame goes into the decoder; in the order of decoding.
    void expect(Time frame);
    /// From here on what does not come counts: frames of this time or later. Nothing counts before it was called.
    void countFrom(Time begin);
    /// A frame came out; in the order of presentation.
    void came(Time frame);
    /// No more will come.
    void ended();
    [[nodiscard]] qint64 dropped() const;
    /// From the newest frame that came to the next one that is on its way; nothing while none is.
    [[nodiscard]] std::optional<Time> gapAhead() const;

private:
    static constexpr std::size_t mostExpected = 1'000;          ///< far more than decoder and queues hold
    static constexpr Time slack = std::chrono::milliseconds{1}; ///< what rounding may do to a timestamp

    mutable std::mutex m_mutex;
    std::set<Time> m_expected;
    std::optional<Time> m_begin;
    std::optional<Time> m_last; ///< the newest that came
    qint64 m_dropped = 0;
};

} // namespace ironfence::stage
