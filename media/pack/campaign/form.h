// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

namespace ironfence::media::campaign {

/// For which kind of canvas a card is made: a page with room for paragraphs, an LED strip or billboard that people
/// pass, or one on which four characters have room (64×16).
enum class Form { Page, Strip, Narrow };

constexpr int longestOnStrip = 16; ///< characters of a line
constexpr int longestOnNarrow = 8;

/// "form": "page", "strip" or "narrow".
[[nodiscard]] Form readForm(base::json::Object &object);

} // namespace ironfence::media::campaign
