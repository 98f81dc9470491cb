// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/desk/notice_desk.h"

namespace ironfence::console::server::api {

/// /calendar/notices and /calendar/notices/<year>: the days off that operators imported.
class CalendarResource final : public Resource
{
public:
    CalendarResource(records::Records &records, desk::NoticeDesk &desk) : m_records(&records), m_desk(&desk) {}
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list() const;
    [[nodiscard]] http::Response show(const records::NoticeRecord &record) const;
    [[nodiscard]] http::Response put(int year, const QByteArray &envelope);
    [[nodiscard]] http::Response remove(const records::NoticeRecord &record);

    records::Records *m_records;
    desk::NoticeDesk *m_desk;
};

} // namespace ironfence::console::server::api
