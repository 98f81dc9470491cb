// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/glass_recorder.h"

#include <QImage>
#include <optional>

namespace ironfence::tests {

/// The number that a picture carries: of which clip it is, and which frame of it.
struct FrameNumber
{
    int clip = 0;  ///< 0–31
    int frame = 0; ///< 0–511

    bool operator==(const FrameNumber &) const = default;
};

/// A picture that tells its number in black and white cells, thrice: in bands at the top, in the middle and at the
/// bottom, so that a picture made of two frames gives itself away. Survives scaling, codecs and colour formats. `busy`:
/// noise beside the bands, different in each frame, so that the codec has work.
[[nodiscard]] QImage numberedFrame(FrameNumber number, QSize size, bool busy = false);

/// The number on the glass, shown whole and centred in one of the shapes that clips have (16:9, 9:16, 4:3); nothing
/// when there is none or the bands disagree.
[[nodiscard]] std::optional<FrameNumber> numberOn(const support::GlassPicture &glass);

} // namespace ironfence::tests
