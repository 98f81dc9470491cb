// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/manifests_resource.h"

#include "console/server/api/query.h"
#include "console/server/desk/proofreader.h"
#include "console/server/http/preconditions.h"
#include "messaging/authority_bounds.h"

#include <algorithm>

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::Result;
using base::json::text;
using base::json::Value;

namespace {

constexpr qint64 highestVersion = (1LL << 53) - 1; // playlists::Manifest

Result<qint64> versionOf(const QString &given)
{
    bool isNumber = false;
    const auto version = given.toLongLong(&isNumber);
    if (!isNumber || version < 1 || version > highestVersion)
        return base::failure(ErrorCode::Invalid, QStringLiteral("a version is a number from 1 on"), given.left(64));
    return version;
}

Value entryOf(const playlists::ManifestEntry &entry)
{
    return {
        {"id", text(entry.id.text())}, {"sha256", text(entry.object.sha256.hex())}, {"length", entry.object.length}};
}

Value headOf(const records::ManifestLine &line)
{
    const auto &manifest = line.record.manifest;
    Value head = {{"version", manifest.version},
                  {"accepted_ms", line.record.acceptedMs},
                  {"expires_ms", base::toUnixMs(manifest.expires)}};
    if (line.replacedMs)
        head["replaced_ms"] = *line.replacedMs;
    return head;
}

} // namespace

ManifestsResource::ManifestsResource(base::AuthorityId authority, records::Records &records,
                                     const desk::ManifestDesk &desk)
    : m_authority(std::move(authority)), m_records(&records), m_desk(&desk)
{
}

http::Response ManifestsResource::answer(const http::Request &request)
{
    if (request.path.size() == 1)
        return list(request);
    const auto version = versionOf(request.path.at(1));
    if (!version)
        return http::problem(version.error());
    const auto line = m_records->manifests.find(m_authority, *version);
    if (!line)
        return http::problem(line.error());
    return request.path.size() == 2 ? show(*line) : programme(request, line->record.manifest);
}

http::Response ManifestsResource::list(const http::Request &request) const
{
    const auto page = Page::of(request, usualPage, largestPage);
    const auto before = numberOf(request, QStringLiteral("after"), 1, highestVersion, highestVersion + 1);
    if (!page || !before)
        return http::problem(page ? before.error() : page.error());
    const auto newest = m_records->changes.newestOf({QStringLiteral("manifest")});
    if (!newest)
        return http::problem(newest.error());
    const auto tag = http::strongTag(QByteArray::number(*newest));
    if (http::isKnown(request, tag))
        return http::notModified(tag);

    const auto lines = m_records->manifests.page(m_authority, *before, page->limit + 1);
    if (!lines)
        return http::problem(lines.error());
    Value manifests = Value::array();
    const auto count = std::min<qsizetype>(lines->size(), page->limit);
    for (qsizetype i = 0; i < count; ++i) {
        auto head = headOf(lines->at(i));
        head["programmes"] = Value::array();
        for (const auto &entry : lines->at(i).record.manifest.programmes)
            head["programmes"].push_back(entryOf(entry));
        manifests.push_back(std::move(head));
    }
    Value answer = {{"manifests", std::move(manifests)}};
    if (count < lines->size())
        answer["next"] = text(QString::number(lines->at(count - 1).record.manifest.version));
    auto response = http::jsonResponse(200, answer);
    response.tag = tag;
    return response;
}

/// What is kept of it may change: the tag is that of the answer.
http::Response ManifestsResource::show(const records::ManifestLine &line) const
{
    auto answer = headOf(line);
    answer["envelope"] = text(QString::fromLatin1(line.record.envelope.toBase64()));
    answer["programmes"] = Value::array();
    for (const auto &entry : line.record.manifest.programmes) {
        auto kept = keptOf(entry);
        if (!kept)
            return http::problem(kept.error());
        answer["programmes"].push_back(std::move(*kept));
    }
    return http::jsonResponse(200, answer);
}

/// Whether it can be read, and the first of what it shows that is not here any more.
Result<Value> ManifestsResource::keptOf(const playlists::ManifestEntry &entry) const
{
    constexpr qsizetype mostMissing = 8;
    auto value = entryOf(entry);
    const auto bytes = m_desk->programmeBytes(entry);
    value["kept"] = bytes.has_value();
    if (!bytes)
        return bytes.error().code == ErrorCode::Conflict ? Result<Value>(value) : base::failure(bytes.error());
    const auto programme = playlists::Programme::parse(*bytes);
    if (!programme)
        return base::failure(ErrorCode::Corrupt, programme.error().message, entry.id.text());
    const auto missing = m_desk->missingAssets(*programme);
    if (!missing)
        return base::failure(missing.error());
    if (missing->isEmpty())
        return value;
    value["missing"] = Value::array();
    for (const auto &asset : missing->mid(0, mostMissing)) {
        value["missing"].push_back(
            {{"sha256", text(asset.object.sha256.hex())}, {"length", asset.object.length}, {"name", text(asset.name)}});
    }
    return value;
}

http::Response ManifestsResource::programme(const http::Request &request, const playlists::Manifest &manifest) const
{
    const auto id = base::ProgrammeId::parse(request.path.at(3));
    if (!id)
        return http::problem(id.error());
    const auto entry = std::find_if(manifest.programmes.begin(), manifest.programmes.end(),
                                    [&](const playlists::ManifestEntry &one) { return one.id == *id; });
    if (entry == manifest.programmes.end())
        return http::problem({ErrorCode::NotFound, QStringLiteral("it was not in this manifest"), id->text()});
    const bool wantsFindings = request.path.size() == 5;
    const auto tag = http::strongTag(entry->object.sha256);
    if (!wantsFindings && http::isKnown(request, tag))
        return http::notModified(tag);
    const auto bytes = m_desk->programmeBytes(*entry);
    if (!bytes && bytes.error().code == ErrorCode::Conflict)
        return http::problem({ErrorCode::NotFound, QStringLiteral("its bytes are not kept any more"), id->text()});
    if (!bytes)
        return http::problem(bytes.error());
    if (wantsFindings)
        return findings(*bytes);
    http::Response response{200, "application/json", *bytes, {}};
    response.tag = tag;
    return response;
}

/// On the screens of now, by what its authority may show now.
http::Response ManifestsResource::findings(const QByteArray &document) const
{
    const auto programme = playlists::Programme::parse(document);
    if (!programme)
        return http::problem(programme.error());
    const auto findings =
        desk::Proofreader(*m_records).read(*programme, messaging::contactsOf(m_desk->limitsOf(m_authority)));
    if (!findings)
        return http::problem(findings.error());
    return http::jsonResponse(200, {{"findings", toJson(*findings)}});
}

} // namespace ironfence::console::server::api
