// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::console::cli {

/// How many columns a terminal needs for this text: Chinese characters take two, combining marks none.
[[nodiscard]] int displayWidth(const QString &text);

/// The text filled up with spaces to a number of columns; never cut.
[[nodiscard]] QString padded(const QString &text, int columns);

/// Text from outside on its way to a terminal: control characters (escape sequences) and direction overrides become
/// '?', line breaks become spaces.
[[nodiscard]] QString printable(const QString &text);

} // namespace ironfence::console::cli
