// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QDateTime>

namespace ironfence::console::desktop::link {

/// On the clock of the machine that the window is on.
[[nodiscard]] inline QDateTime localTime(base::UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMs(time));
}

} // namespace ironfence::console::desktop::link
