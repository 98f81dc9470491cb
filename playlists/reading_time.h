// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "playlists/card.h"

namespace ironfence::playlists {

/// Characters that people read: all but white space.
[[nodiscard]] int charactersOf(const QString &text);
[[nodiscard]] int charactersOf(const Card &card);

/// How long a still text of so many characters must stand: max(4 s, 1.5 s + n/3.5 s), and with n/2.5 s for elderly
/// viewers: measured reading speeds of Chinese at a distance.
[[nodiscard]] base::Milliseconds readingTime(int characters, bool elderly);

} // namespace ironfence::playlists
