// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QMetaType>
#include <QString>

namespace ironfence::stage {

/// What really was on the glass: reported after the swap of the first frame that showed it.
struct Presented
{
    QString id;             ///< item id, "safe-loop", "alert:<identifier>" or "all-clear:<identifier>"
    qint64 frame = 0;       ///< number of that frame since the window was made
    base::MonotonicTime at; ///< right after the swap
    quint64 ticket = 0;     ///< of the item's cue; 0: it is no item
    bool beside = false;    ///< stands beside what was on the glass, which goes on: an alert that does not take it over

    bool operator==(const Presented &) const = default;
};

} // namespace ironfence::stage

Q_DECLARE_METATYPE(ironfence::stage::Presented)
