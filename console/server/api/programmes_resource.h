// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/desk/manifest_desk.h"

#include <QHash>

namespace ironfence::console::server::api {

/// /programmes and /programmes/<id>: drafts, of which a manifest makes programmes that are live.
class ProgrammesResource final : public Resource
{
public:
    ProgrammesResource(base::AuthorityId authority, records::Records &records, desk::ManifestDesk &desk);
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list(const http::Request &request) const;
    [[nodiscard]] http::Response show(const records::ProgrammeRecord &record) const;
    [[nodiscard]] http::Response put(const base::ProgrammeId &id, const QByteArray &document);
    [[nodiscard]] http::Response remove(const records::ProgrammeRecord &record);
    [[nodiscard]] http::Response findings(const records::ProgrammeRecord &record) const;
    [[nodiscard]] base::Result<base::json::Value> entryOf(const records::ProgrammeRecord &record) const;
    [[nodiscard]] base::Result<QSet<base::Sha256>> liveOnes() const;
    [[nodiscard]] base::Result<base::json::Value> factsOfLine(const records::ProgrammeLine &line) const;

    base::AuthorityId m_authority;
    records::Records *m_records;
    desk::ManifestDesk *m_desk;
    mutable QHash<base::Sha256, base::json::Value> m_facts;
};

} // namespace ironfence::console::server::api
