// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/timetable/explanation.h"
#include "console/timetable/timetable.h"

#include <QStringList>

namespace ironfence::console::cli {

/// A timetable as people read it: a table for each local day, times on the clock of the screen's place.
[[nodiscard]] QStringList pageOf(const timetable::Timetable &table);

/// Why a screen shows what it shows, and what became of every programme.
[[nodiscard]] QStringList pageOf(const timetable::Explanation &explanation);

} // namespace ironfence::console::cli
