// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ironfence::media::pack {

constexpr int soundRate = 48000; ///< samples a second

/// The film's sound, synthesised: a two-tone chime, a soft chord below everything, one bell at each step. Two channels
/// of interleaved 16-bit samples. Peak about −9 dBFS; no tone of a siren or of an emergency signal.
[[nodiscard]] QByteArray filmSound();

} // namespace ironfence::media::pack
