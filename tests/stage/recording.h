// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <chrono>

namespace ironfence::tests {

/// A sound device that is a file and takes samples at their time, and what it was given. For one deck at a time, and
/// clips whose sound is a sine of 440 Hz (Clips::h264).
class Recording
{
public:
    static constexpr int rate = 48'000;
    static constexpr double volume = 0.8;                                    ///< the sine's amplitude
    static constexpr double steepest = volume * 2 * 3.14159265 * 440 / rate; ///< between two of its samples

    explicit Recording(QString file) : m_file(std::move(file)) {}

    /// The element for GstDeckFactory::create(); forgets what was recorded. `buffered`: how long it keeps what it was
    /// given before it is heard, as devices do.
    [[nodiscard]] QByteArray sink(std::chrono::milliseconds buffered = {}) const;
    /// How many seconds it has taken so far, but for the last fifth, which waits to be written.
    [[nodiscard]] double seconds() const;
    /// Of the left channel; whole when the factory is gone.
    [[nodiscard]] QList<float> samples() const;

    [[nodiscard]] static double loudest(const QList<float> &samples);
    /// Silence before and after is part of it.
    [[nodiscard]] static double largestStep(const QList<float> &samples);
    /// The loudest of every 5 ms, two periods of the sine and a bit.
    [[nodiscard]] static QList<double> peaks(const QList<float> &samples);

private:
    static constexpr qsizetype frameBytes = 2 * sizeof(float);

    QString m_file;
};

} // namespace ironfence::tests
