// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

namespace ironfence::player {

/// Renames a database file and its write-ahead log to "<path>.aside-<time>", so that an empty one can be begun and
/// nobody loses the evidence; of such files the newest `kept` stay. True when nothing lies at the path any more.
[[nodiscard]] bool setAside(const QString &path, base::UtcTime now, int kept);

} // namespace ironfence::player
