// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/watch/rule.h"

namespace ironfence::console::server::watch {

// What each rule says of facts that it judged bad; docs/incidents.md has the figures by kind.
[[nodiscard]] Cause silenceCause(const Facts &facts);     ///< screen-silent
[[nodiscard]] Cause deafnessCause(const Facts &facts);    ///< deaf
[[nodiscard]] Cause wrongGlassCause(const Facts &facts);  ///< wrong-glass
[[nodiscard]] Cause droppingCause(const Facts &facts);    ///< picture-frozen, frames-dropped
[[nodiscard]] Cause diskCause(const Facts &facts);        ///< disk-low
[[nodiscard]] Cause storeCause(const Facts &facts);       ///< store-incomplete
[[nodiscard]] Cause storeRoomCause(const Facts &facts);   ///< store-short
[[nodiscard]] Cause contentCause(const Facts &facts);     ///< content-behind
[[nodiscard]] Cause decodersCause(const Facts &facts);    ///< decoder-faults
[[nodiscard]] Cause temperatureCause(const Facts &facts); ///< temperature-high
[[nodiscard]] Cause clockCause(const Facts &facts);       ///< clock-untrusted
[[nodiscard]] Cause restartsCause(const Facts &facts);    ///< player-restarting
[[nodiscard]] Cause refusalsCause(const Facts &facts);    ///< documents-refused

/// So many jumps of a clock within Facts::window are no start of a machine that sets it once.
inline constexpr qint64 tooManyJumps = 3;

} // namespace ironfence::console::server::watch
