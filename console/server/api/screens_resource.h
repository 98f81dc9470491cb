// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/desk/screen_desk.h"

namespace ironfence::console::server::api {

/// /screens and /screens/<id>.
class ScreensResource final : public Resource
{
public:
    ScreensResource(records::Records &records, desk::ScreenDesk &desk) : m_records(&records), m_desk(&desk) {}
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list(const http::Request &request) const;
    [[nodiscard]] http::Response show(const base::ScreenId &screen) const;
    [[nodiscard]] http::Response put(const base::ScreenId &screen, const QByteArray &envelope);

    records::Records *m_records;
    desk::ScreenDesk *m_desk;
};

} // namespace ironfence::console::server::api
