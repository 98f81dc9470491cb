// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/reckoning.h"
#include "tests/support/deployment.h"

namespace ironfence::e2e {

/// The programmes of a week, so plain that everybody can say what is due: pictures of an hour, one in even hours,
/// another in odd ones, a third at noon of workdays; dark outside 06:00–23:00.
struct WeekProgrammes
{
    /// For `screen add`.
    [[nodiscard]] static QStringList hours() { return {QStringLiteral("--hours"), QStringLiteral("06:00-23:00")}; }
    [[nodiscard]] static bool publish(support::Deployment &deployment, const QColor &colourOfOdd);
    /// What they say for 9 days from the midnight of a Monday on, without days off.
    [[nodiscard]] static QList<Reckoning::Piece> due(base::UtcTime monday);
};

} // namespace ironfence::e2e
