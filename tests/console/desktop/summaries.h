// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/screen_summary.h"

namespace ironfence::tests {

/// A screen that is there and well, as a list tells it.
[[nodiscard]] inline console::client::ScreenSummary screenAt(const QString &id, const QString &place)
{
    console::client::ScreenSummary summary;
    summary.screen.id = *base::ScreenId::parse(id);
    summary.screen.place = *base::PlacePath::parse(place);
    summary.online = true;
    summary.state = QStringLiteral("well");
    summary.reportState = console::client::ReportState::Stored;
    summary.reportStored = base::fromUnixMs(1'795'420'800'000);
    summary.playing = QStringLiteral("campaign-lobby/2");
    return summary;
}

[[nodiscard]] inline console::client::ScreenSummary offline(console::client::ScreenSummary summary)
{
    summary.online = false;
    summary.state = QStringLiteral("offline");
    return summary;
}

[[nodiscard]] inline console::client::ScreenSummary troubled(console::client::ScreenSummary summary,
                                                             const QStringList &kinds)
{
    summary.state = QStringLiteral("troubled");
    summary.incidents = kinds.size();
    summary.troubles = kinds;
    return summary;
}

} // namespace ironfence::tests
