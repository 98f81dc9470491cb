// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/desk/command_desk.h"
#include "console/server/http/exchange.h"

namespace ironfence::console::server::api {

/// What a screen is ordered to do, and what it looks like: /screens/<id>/commands, /screens/<id>/commands/<nonce>,
/// /screens/<id>/screenshot. Main thread.
class ScreenCommands
{
public:
    explicit ScreenCommands(desk::CommandDesk &desk) : m_desk(&desk) {}

    /// 202: it is on its way.
    [[nodiscard]] http::Response order(const base::ScreenId &screen, const http::Request &request);
    /// With `wait`, of so many seconds (0–25), the answer comes when it is known what became of it.
    [[nodiscard]] http::Response show(const base::ScreenId &screen, const QString &nonce,
                                      const http::Request &request) const;
    [[nodiscard]] http::Response screenshot(const base::ScreenId &screen) const;

private:
    desk::CommandDesk *m_desk;
};

} // namespace ironfence::console::server::api
