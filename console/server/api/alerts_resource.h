// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/desk/alert_desk.h"

#include <QHash>

namespace ironfence::console::server::api {

/// /alerts and /alerts/<identifier>/receipts. Who is targeted follows from the assignments at the time of the question.
class AlertsResource final : public Resource
{
public:
    static constexpr int usualPage = 100;
    static constexpr int largestPage = 200;

    AlertsResource(records::Records &records, desk::AlertDesk &desk, const base::Clock &clock);
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    /// How far an alert got, and when that was counted.
    struct Reach
    {
        qint64 changed = 0; ///< number of the alert's last change
        qint64 places = 0;  ///< version of where screens are
        qint64 targeted = 0;
        records::ReceiptCounts counts;
    };
    [[nodiscard]] base::Result<Reach> reachOf(const records::AlertRecord &record) const;
    [[nodiscard]] http::Response list(const http::Request &request) const;
    [[nodiscard]] http::Response release(const QByteArray &envelope);
    [[nodiscard]] http::Response receipts(const QString &identifier, const http::Request &request) const;
    [[nodiscard]] base::Result<base::json::Value> entryOf(const records::AlertRecord &record) const;
    [[nodiscard]] QString stateOf(const records::AlertRecord &record) const;

    records::Records *m_records;
    desk::AlertDesk *m_desk;
    const base::Clock *m_clock;
    mutable QHash<QString, Reach> m_reaches;
};

} // namespace ironfence::console::server::api
