// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/programmes_resource.h"

#include "console/server/api/query.h"
#include "console/server/desk/proofreader.h"
#include "console/server/http/preconditions.h"

#include <QSet>
#include <algorithm>

namespace ironfence::console::server::api {

using base::json::text;
using base::json::Value;

namespace {

/// What follows from the bytes alone.
Value factsOf(const records::ProgrammeRecord &record)
{
    const auto &programme = record.programme;
    return {{"id", text(programme.id.text())},
            {"title", text(programme.title)},
            {"rank", text(playlists::nameOf(programme.rank))},
            {"items", programme.playlist().leaves().size()},
            {"sha256", text(record.object.sha256.hex())},
            {"length", record.object.length},
            {"audience", programme.audience.toJson()}};
}

QByteArray tagOf(const records::ProgrammeRecord &record)
{
    return http::strongTag(record.object.sha256);
}

} // namespace

ProgrammesResource::ProgrammesResource(base::AuthorityId authority, records::Records &records, desk::ManifestDesk &desk)
    : m_authority(std::move(authority)), m_records(&records), m_desk(&desk)
{
}

http::Response ProgrammesResource::answer(const http::Request &request)
{
    if (request.path.size() == 1 && request.method == QStringLiteral("GET"))
        return list(request);
    const bool wantsFindings = request.path.size() == 3 && request.path.at(2) == QStringLiteral("findings") &&
                               request.method == QStringLiteral("GET");
    if (request.path.size() != 2 && !wantsFindings)
        return noSuchResource();

    const auto id = base::ProgrammeId::parse(request.path.at(1));
    if (!id)
        return http::problem(id.error());
    const auto record = m_records->programmes.find(*id);
    const bool isPut = request.method == QStringLiteral("PUT");
    if (!record && (record.error().code != base::ErrorCode::NotFound || !isPut))
        return http::problem(record.error());
    if (wantsFindings)
        return findings(*record);
    if (request.method == QStringLiteral("GET"))
        return show(*record);
    if (auto refused = http::refuseUnlessExpected(request, record ? tagOf(*record) : QByteArray()))
        return *refused;
    return isPut ? put(*id, request.body) : remove(*record);
}

http::Response ProgrammesResource::show(const records::ProgrammeRecord &record) const
{
    http::Response response{200, "application/json", record.document, {}};
    response.tag = tagOf(record);
    return response;
}

http::Response ProgrammesResource::put(const base::ProgrammeId &id, const QByteArray &document)
{
    const auto draft = m_desk->draft(id, document);
    if (!draft)
        return http::problem(draft.error());
    auto entry = entryOf(draft->record);
    if (!entry)
        return http::problem(entry.error());
    (*entry)["findings"] = toJson(draft->findings);
    auto response = http::jsonResponse(200, *entry);
    response.tag = tagOf(draft->record);
    return response;
}

/// What is found wrong with it on the screens of now: they may have changed since it was put here.
http::Response ProgrammesResource::findings(const records::ProgrammeRecord &record) const
{
    const auto findings = desk::Proofreader(*m_records).read(record.programme);
    if (!findings)
        return http::problem(findings.error());
    return http::jsonResponse(200, {{"findings", toJson(*findings)}});
}

/// What is on the screens stays there: a person takes it off by signing a manifest without it.
http::Response ProgrammesResource::remove(const records::ProgrammeRecord &record)
{
    if (auto removed = m_records->programmes.remove(record.programme.id); !removed)
        return http::problem(removed.error());
    const auto entry = entryOf(record);
    return entry ? http::jsonResponse(200, *entry) : http::problem(entry.error());
}

base::Result<Value> ProgrammesResource::entryOf(const records::ProgrammeRecord &record) const
{
    const auto live = liveOnes();
    if (!live)
        return base::failure(live.error());
    auto entry = factsOf(record);
    entry["added_ms"] = record.addedMs;
    entry["live"] = live->contains(record.object.sha256);
    return entry;
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

/// The same bytes say the same: documents of 64 KiB are read once, not for every look at the list.
base::Result<Value> ProgrammesResource::factsOfLine(const records::ProgrammeLine &line) const
{
    constexpr qsizetype kept = 5'000;
    if (const auto known = m_facts.constFind(line.sha256); known != m_facts.constEnd())
        return *known;
    const auto record = m_records->programmes.find(line.id);
    if (!record)
        return base::failure(record.error());
    if (m_facts.size() >= kept)
        m_facts.clear();
    return *m_facts.insert(line.sha256, factsOf(*record));
}

http::Response ProgrammesResource::list(const http::Request &request) const
{
    const auto page = Page::of(request);
    const auto after = nameOf<base::ProgrammeId>(request, "after");
    if (!page || !after)
        return http::problem(page ? after.error() : page.error());
    const auto newest = m_records->changes.newestOf({QStringLiteral("programme"), QStringLiteral("manifest")});
    if (!newest)
        return http::problem(newest.error());
    const auto tag = http::strongTag(QByteArray::number(*newest));
    if (http::isKnown(request, tag))
        return http::notModified(tag);

    const auto lines = m_records->programmes.page(
        after->isEmpty() ? base::ProgrammeId() : *base::ProgrammeId::parse(*after), page->limit + 1);
    const auto live = liveOnes();
    if (!lines || !live)
        return http::problem(lines ? live.error() : lines.error());
    Value programmes = Value::array();
    const auto count = std::min<qsizetype>(lines->size(), page->limit);
    for (qsizetype i = 0; i < count; ++i) {
        auto entry = factsOfLine(lines->at(i));
        if (!entry)
            return http::problem(entry.error());
        (*entry)["added_ms"] = lines->at(i).addedMs;
        (*entry)["live"] = live->contains(lines->at(i).sha256);
        programmes.push_back(std::move(*entry));
    }
    Value answer = {{"programmes", std::move(programmes)}};
    if (count < lines->size())
        answer["next"] = text(lines->at(count - 1).id.text());
    auto response = http::jsonResponse(200, answer);
    response.tag = tag;
    return response;
}

} // namespace ironfence::console::server::api
