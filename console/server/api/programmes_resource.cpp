// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/programmes_resource.h"

#include <QSet>

namespace ironfence::console::server::api {

using base::json::text;
using base::json::Value;

namespace {

Value entryOf(const records::ProgrammeRecord &record, const QSet<base::Sha256> &live)
{
    const auto &programme = record.programme;
    return {{"id", text(programme.id.text())},
            {"title", text(programme.title)},
            {"rank", text(playlists::nameOf(programme.rank))},
            {"items", programme.playlist().leaves().size()},
            {"sha256", text(record.object.sha256.hex())},
            {"length", record.object.length},
            {"audience", programme.audience.toJson()},
            {"added_ms", record.addedMs},
            {"live", live.contains(record.object.sha256)}};
}

} // namespace

ProgrammesResource::ProgrammesResource(base::AuthorityId authority, records::Records &records, desk::ManifestDesk &desk)
    : m_authority(std::move(authority)), m_records(&records), m_desk(&desk)
{
}

http::Response ProgrammesResource::answer(const http::Request &request)
{
    if (request.path.size() == 1 && request.method == QStringLiteral("GET"))
        return list();
    if (request.path.size() != 2)
        return noSuchResource();

    const auto id = base::ProgrammeId::parse(request.path.at(1));
    if (!id)
        return http::problem(id.error());
    if (request.method == QStringLiteral("GET"))
        return show(*id);
    if (request.method == QStringLiteral("PUT"))
        return put(*id, request.body);
    return request.method == QStringLiteral("DELETE") ? remove(*id) : noSuchResource();
}

http::Response ProgrammesResource::show(const base::ProgrammeId &id) const
{
    const auto record = m_records->programmes.find(id);
    return record ? http::Response{200, "application/json", record->document} : http::problem(record.error());
}

http::Response ProgrammesResource::put(const base::ProgrammeId &id, const QByteArray &document)
{
    const auto draft = m_desk->draft(id, document);
    return draft ? tell(*draft) : http::problem(draft.error());
}

/// What is on the screens stays there: a person takes it off by signing a manifest without it.
http::Response ProgrammesResource::remove(const base::ProgrammeId &id)
{
    const auto record = m_records->programmes.find(id);
    if (!record)
        return http::problem(record.error());
    if (auto removed = m_records->programmes.remove(id); !removed)
        return http::problem(removed.error());
    return tell(*record);
}

http::Response ProgrammesResource::tell(const records::ProgrammeRecord &record) const
{
    const auto live = liveOnes();
    return live ? http::jsonResponse(200, entryOf(record, *live)) : http::problem(live.error());
}

base::Result<QSet<base::Sha256>> ProgrammesResource::liveOnes() const
{
    const auto manifest = m_records->manifests.current(m_authority);
    QSet<base::Sha256> live;
    if (!manifest && manifest.error().code != base::ErrorCode::NotFound)
        return base::failure(manifest.error());
    if (manifest) {
        for (const auto &entry : manifest->manifest.programmes)
            live.insert(entry.object.sha256);
    }
    return live;
}

http::Response ProgrammesResource::list() const
{
    const auto records = m_records->programmes.all();
    if (!records)
        return http::problem(records.error());
    const auto live = liveOnes();
    if (!live)
        return http::problem(live.error());
    Value programmes = Value::array();
    for (const auto &record : *records)
        programmes.push_back(entryOf(record, *live));
    return http::jsonResponse(200, {{"programmes", programmes}});
}

} // namespace ironfence::console::server::api
