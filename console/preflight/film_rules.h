// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/preflight/rule_book.h"

namespace ironfence::console::preflight {

/// Whether every picture can be decoded.
[[nodiscard]] std::optional<Finding> decoding(const Subject &subject, const Requirements &requirements);
/// WCAG 2.3.1, general flash: on any screen (media/flash).
[[nodiscard]] std::optional<Finding> flash(const Subject &subject, const Requirements &requirements);
/// WCAG 2.3.1, red flash: on any screen.
[[nodiscard]] std::optional<Finding> redFlash(const Subject &subject, const Requirements &requirements);
/// ITU-R BT.1702, at the peak luminance of the profile's screens.
[[nodiscard]] std::optional<Finding> flashLuminance(const Subject &subject, const Requirements &requirements);

} // namespace ironfence::console::preflight
