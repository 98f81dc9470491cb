// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace ironfence::tests {

/// Documents of programmes as a county has them: of every rank but alerts, by lunar days, by hours, by weekdays, for
/// some screens and for all. One card of "daily" stands too short to be read.
[[nodiscard]] QList<QByteArray> county();
/// "daily" as somebody changed it: title, rank, share, audience, a card gone, and two others changed.
[[nodiscard]] QByteArray changedDaily();

} // namespace ironfence::tests
