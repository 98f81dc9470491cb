// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/desk/alert_desk.h"

namespace ironfence::console::server::api {

/// /alerts and /alerts/<identifier>/receipts. Who is targeted follows from the assignments at the time of the question.
class AlertsResource final : public Resource
{
public:
    static constexpr int listed = 200; ///< newest documents in a list

    AlertsResource(records::Records &records, desk::AlertDesk &desk, const base::Clock &clock);
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list() const;
    [[nodiscard]] http::Response release(const QByteArray &envelope);
    [[nodiscard]] http::Response receipts(const QString &identifier) const;
    [[nodiscard]] base::Result<base::json::Value> entryOf(const records::AlertRecord &record) const;
    [[nodiscard]] QString stateOf(const records::AlertRecord &record) const;

    records::Records *m_records;
    desk::AlertDesk *m_desk;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
