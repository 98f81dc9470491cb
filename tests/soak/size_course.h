// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/soak/process_size.h"

#include <QList>
#include <chrono>

namespace ironfence::tests {

/// How large a process was, look by look, and whether it grew once it was warm. A process that plays items one
/// after the other goes up and down all the time, between few values at that: the means of many looks are compared, a
/// median would jump from one of them to another.
class SizeCourse
{
public:
    /// `warmUp` is what has to be over before growth counts; a third of the whole, when that is longer.
    explicit SizeCourse(std::chrono::seconds warmUp) : m_warmUp(warmUp) {}

    /// Samples come in the order of time.
    void add(std::chrono::milliseconds since, const ProcessSize &size) { m_samples.append({since, size}); }

    /// The first sample, and the means of the first and the last third of what came after the warm-up.
    [[nodiscard]] ProcessSize start() const { return m_samples.isEmpty() ? ProcessSize() : m_samples.first().size; }
    [[nodiscard]] ProcessSize warm() const { return mean(0, 1); }
    [[nodiscard]] ProcessSize end() const { return mean(2, 3); }
    [[nodiscard]] ProcessSize growth() const { return end() - warm(); }
    /// How many samples each of the two means is made of.
    [[nodiscard]] qsizetype samplesEach() const { return warmSamples().size() / 3; }

private:
    struct Sample
    {
        std::chrono::milliseconds since;
        ProcessSize size;
    };
    [[nodiscard]] QList<Sample> warmSamples() const;
    [[nodiscard]] ProcessSize mean(int fromThird, int toThird) const;

    std::chrono::milliseconds m_warmUp;
    QList<Sample> m_samples;
};

} // namespace ironfence::tests
