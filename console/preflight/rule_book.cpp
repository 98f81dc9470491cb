// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/rule_book.h"

#include "console/preflight/film_rules.h"
#include "console/preflight/format_rules.h"
#include "console/preflight/sound_rules.h"

namespace ironfence::console::preflight {

QList<Rule> rules()
{
    return {decoding, format, pixels, frameRate, orientation, duration, loudness, flash, redFlash, flashLuminance};
}

} // namespace ironfence::console::preflight
