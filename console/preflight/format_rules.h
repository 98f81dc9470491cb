// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/preflight/rule_book.h"

namespace ironfence::console::preflight {

/// Container and codecs. That they can be played at all the probe has found out.
[[nodiscard]] std::optional<Finding> format(const Subject &subject, const Requirements &requirements);
/// Pixels of a picture, and of a film in a second.
[[nodiscard]] std::optional<Finding> pixels(const Subject &subject, const Requirements &requirements);
[[nodiscard]] std::optional<Finding> frameRate(const Subject &subject, const Requirements &requirements);
/// Lying or upright, beside how the screens hang.
[[nodiscard]] std::optional<Finding> orientation(const Subject &subject, const Requirements &requirements);
[[nodiscard]] std::optional<Finding> duration(const Subject &subject, const Requirements &requirements);

} // namespace ironfence::console::preflight
