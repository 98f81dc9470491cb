// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/watch/incident_book.h"

#include <optional>

namespace ironfence::console::server::api {

/// /incidents, and /incidents/<id>/acknowledge: what is, or was, wrong with screens, and that somebody has seen it.
class IncidentsResource final : public Resource
{
public:
    IncidentsResource(records::Records &records, const base::Clock &clock) : m_records(&records), m_book(records, clock)
    {
    }
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list(const http::Request &request) const;
    [[nodiscard]] http::Response show(const QString &id) const;
    [[nodiscard]] http::Response tell(const records::IncidentRecord &incident) const;
    [[nodiscard]] http::Response acknowledge(const http::Request &request);
    [[nodiscard]] std::optional<http::Response>
    refuseToReplace(const records::IncidentRecord &incident, const QString &note, const http::Request &request) const;
    [[nodiscard]] static QByteArray tagOf(qint64 number);

    records::Records *m_records;
    watch::IncidentBook m_book;
};

} // namespace ironfence::console::server::api
