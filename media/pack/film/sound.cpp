// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/film/sound.h"

#include "media/pack/film/script.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace ironfence::media::pack {

namespace {

using Samples = std::vector<double>;

/// A struck bell: three partials that die away, the higher ones faster.
void bell(Samples &samples, double at, double frequency, double level)
{
    constexpr std::array<std::array<double, 3>, 3> partials{
        {{1.0, 1.0, 1.6}, {2.0, 0.35, 2.8}, {3.01, 0.12, 4.5}}}; // ratio, level, decay
    const auto first = size_t(at * soundRate);
    for (size_t i = first; i < samples.size(); ++i) {
        const double t = double(i - first) / soundRate;
        const double attack = std::min(1.0, t / 0.006);
        for (const auto &[ratio, share, decay] : partials)
            samples[i] +=
                level * share * attack * std::exp(-decay * t) * std::sin(2 * std::numbers::pi * frequency * ratio * t);
    }
}

/// A held chord that swells and sinks slowly.
void pad(Samples &samples, double at, double length, std::array<double, 3> chord, double level)
{
    const auto first = size_t(at * soundRate);
    const auto last = std::min(samples.size(), size_t((at + length) * soundRate));
    for (size_t i = first; i < last; ++i) {
        const double t = double(i - first) / soundRate;
        const double swell = std::pow(std::sin(std::numbers::pi * t / length), 2);
        for (const double frequency : chord)
            samples[i] += level * swell * std::sin(2 * std::numbers::pi * frequency * t);
    }
}

} // namespace

QByteArray filmSound()
{
    Samples samples(size_t(Script::length * soundRate), 0.0);
    bell(samples, 0.15, 659.26, 0.20); // E5, then C5: the house's chime
    bell(samples, 0.65, 523.25, 0.20);
    constexpr std::array<double, 3> scale{587.33, 659.26, 783.99}; // D5, E5, G5: one a step, upwards
    for (int i = 0; i < 3; ++i)
        bell(samples, Script::start(i) + 0.1, scale.at(size_t(i)), 0.12);
    bell(samples, Script::start(3) + 0.1, 659.26, 0.13);
    bell(samples, Script::start(3) + 0.5, 523.25, 0.13);

    pad(samples, 0, 6, {130.81, 196.00, 329.63}, 0.03);  // C
    pad(samples, 4, 6, {110.00, 220.00, 329.63}, 0.03);  // A minor
    pad(samples, 8, 6, {87.31, 174.61, 261.63}, 0.035);  // F
    pad(samples, 12, 5, {130.81, 196.00, 329.63}, 0.03); // C

    const auto fade = size_t(0.6 * soundRate);
    QByteArray bytes(qsizetype(samples.size() * 4), Qt::Uninitialized);
    auto *out = reinterpret_cast<qint16 *>(bytes.data());
    for (size_t i = 0; i < samples.size(); ++i) {
        const double end = std::min(1.0, double(samples.size() - i) / double(fade));
        const auto value = qint16(std::lround(std::clamp(samples[i] * end, -1.0, 1.0) * 32767));
        out[2 * i] = value;
        out[2 * i + 1] = value;
    }
    return bytes;
}

} // namespace ironfence::media::pack
