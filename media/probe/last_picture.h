// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QString>

namespace ironfence::media {

/// How a video ends, looked at from two seconds before its own end on, or as a whole.
struct VideoEnd
{
    base::Milliseconds decoded{0}; ///< when the last picture that its decoder gives is over; 0: it gives none
    base::Milliseconds encoded{0}; ///< the time of the last one that the file holds
    bool damaged = false;          ///< the decoder complained of what it was given, whatever it made of it
};

[[nodiscard]] VideoEnd endOfVideo(const QString &uri, base::Milliseconds length, bool whole);

} // namespace ironfence::media
