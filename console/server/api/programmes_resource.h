// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/desk/manifest_desk.h"

namespace ironfence::console::server::api {

/// /programmes and /programmes/<id>: drafts, of which a manifest makes programmes that are live.
class ProgrammesResource final : public Resource
{
public:
    ProgrammesResource(base::AuthorityId authority, records::Records &records, desk::ManifestDesk &desk);
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list() const;
    [[nodiscard]] http::Response show(const base::ProgrammeId &id) const;
    [[nodiscard]] http::Response put(const base::ProgrammeId &id, const QByteArray &document);
    [[nodiscard]] http::Response remove(const base::ProgrammeId &id);
    [[nodiscard]] http::Response tell(const records::ProgrammeRecord &record) const;
    [[nodiscard]] base::Result<QSet<base::Sha256>> liveOnes() const;

    base::AuthorityId m_authority;
    records::Records *m_records;
    desk::ManifestDesk *m_desk;
};

} // namespace ironfence::console::server::api
