// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/glance.h"

#include <algorithm>

namespace ironfence::console::desktop::fleet {

namespace {

Glance glanceOfIncident(const QString &kind)
{
    static const QHash<QString, Glance> glances = {
        {QStringLiteral("wrong-glass"), Glance::Frozen},  {QStringLiteral("picture-frozen"), Glance::Frozen},
        {QStringLiteral("screen-silent"), Glance::Stale}, {QStringLiteral("deaf"), Glance::Stale},
        {QStringLiteral("content-behind"), Glance::Late}, {QStringLiteral("store-incomplete"), Glance::Late},
        {QStringLiteral("store-short"), Glance::Late},
    };
    return glances.value(kind, Glance::Troubled);
}

} // namespace

Glance glanceOf(const client::ScreenSummary &screen)
{
    if (!screen.online)
        return screen.reportState == client::ReportState::None ? Glance::New : Glance::Offline;
    auto gravest = screen.incidents > 0 ? Glance::Troubled : Glance::AsExpected;
    if (gravest == Glance::AsExpected && screen.playing == QStringLiteral("dark"))
        gravest = Glance::Dark;
    for (const auto &kind : screen.troubles)
        gravest = std::min(gravest, glanceOfIncident(kind));
    return gravest;
}

} // namespace ironfence::console::desktop::fleet
