// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/screen_summary.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <array>

/// The fleet: every screen of the deployment. In QML, `Fleet.Frozen` and the others.
namespace ironfence::console::desktop::fleet {
Q_NAMESPACE
QML_NAMED_ELEMENT(Fleet)

/// How a screen is, in one word, the gravest first: of several that are true the first is said. Its kinds of incidents
/// (docs/incidents.md) decide.
enum class Glance {
    Frozen,     ///< its glass was found black, frozen or wrong
    Offline,    ///< it is away
    Stale,      ///< it is there, but says nothing, or hears nothing: alerts may not reach it
    Late,       ///< what it should show, or will soon, has not come
    Troubled,   ///< any other incident is open
    New,        ///< it never said anything
    Dark,       ///< its hours are over, or a person said so
    AsExpected, ///< it shows what it should
};
Q_ENUM_NS(Glance)

inline constexpr std::array glances = {Glance::Frozen,   Glance::Offline, Glance::Stale, Glance::Late,
                                       Glance::Troubled, Glance::New,     Glance::Dark,  Glance::AsExpected};

[[nodiscard]] Glance glanceOf(const client::ScreenSummary &screen);

} // namespace ironfence::console::desktop::fleet
