// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/fader.h"

#include <algorithm>
#include <cmath>

namespace ironfence::stage {

using std::chrono::nanoseconds;

namespace {

nanoseconds timeOf(std::size_t frames, int rate)
{
    return nanoseconds(static_cast<qint64>(frames) * 1'000'000'000 / rate);
}

} // namespace

Fader::Fader(double gain) : m_gain(gain) {}

void Fader::setVolume(double volume, base::Milliseconds over)
{
    const std::scoped_lock lock(m_mutex);
    m_target = std::clamp(volume, 0.0, 1.0);
    m_over = std::max(over, shortest);
    m_step = 0;
    if (m_target > 0)
        m_silence = {};
}

void Fader::beginAt(nanoseconds time)
{
    const std::scoped_lock lock(m_mutex);
    m_begin = time;
}

/// One sample on the way to the target; answers the factor of the sample before.
float Fader::step()
{
    const auto factor = static_cast<float>(m_volume * m_gain);
    const double left = m_target - m_volume;
    m_volume = std::abs(left) <= m_step ? m_target : m_volume + std::copysign(m_step, left);
    return factor;
}

void Fader::process(std::span<float> samples, int channels, int rate, nanoseconds at)
{
    const std::scoped_lock lock(m_mutex);
    const auto frames = samples.size() / static_cast<std::size_t>(channels);
    if (m_step == 0 && m_volume != m_target)
        m_step =
            std::abs(m_target - m_volume) / std::max(1.0, double(rate) * std::chrono::duration<double>(m_over).count());
    m_end.reset();
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const float factor = at + timeOf(frame, rate) < m_begin ? 0 : step();
        m_silence = factor > 0 ? nanoseconds{0} : m_silence + timeOf(1, rate);
        for (float &sample :
             samples.subspan(frame * static_cast<std::size_t>(channels), static_cast<std::size_t>(channels)))
            sample *= factor;
    }
    m_heard.notify_all();
}

void Fader::finish(std::span<float> samples, int channels, int rate, nanoseconds at)
{
    process(samples, channels, rate, at);
    const auto frames = samples.size() / static_cast<std::size_t>(channels);
    for (std::size_t index = 0; index < samples.size(); ++index) {
        const auto left = frames - 1 - index / static_cast<std::size_t>(channels);
        samples[index] *= static_cast<float>(left) / static_cast<float>(frames);
    }
    const std::scoped_lock lock(m_mutex);
    m_volume = m_step = 0; // should more follow, it begins anew
    m_end = at + timeOf(frames, rate);
    m_heard.notify_all();
}

std::optional<nanoseconds> Fader::end() const
{
    const std::scoped_lock lock(m_mutex);
    return m_end;
}

void Fader::awaitSilence(base::Milliseconds silence, base::Milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    m_heard.wait_for(lock, limit, [&] { return m_end || m_silence >= silence; });
}

} // namespace ironfence::stage
