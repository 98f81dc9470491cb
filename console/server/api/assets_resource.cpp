// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/assets_resource.h"

#include "base/json/reader.h"
#include "console/server/api/asset_tagging.h"
#include "console/server/api/query.h"
#include "console/server/http/asset_details.h"
#include "console/server/http/preconditions.h"
#include "console/server/http/upload_part.h"
#include "console/server/watch/incident_book.h"
#include "playlists/playlist.h"

#include <algorithm>

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::json::text;
using base::json::Value;

namespace {

static_assert(http::AssetDetails::longestName == playlists::AssetRef::maxName,
              "a programme can carry the name of every asset");

Value examinationOf(const records::ExaminationRecord &record)
{
    if (record.isWaiting())
        return {{"state", "waiting"}};
    Value examination = {{"state", "examined"}, {"verdict", text(record.verdict)}, {"examined_ms", record.examinedMs}};
    if (record.insistedMs > 0) {
        examination["insisted_ms"] = record.insistedMs;
        examination["note"] = text(record.note);
    }
    return examination;
}

Value entryOf(const records::AssetRecord &asset)
{
    Value entry = {{"sha256", text(asset.object.sha256.hex())},
                   {"length", asset.object.length},
                   {"name", text(asset.name)},
                   {"facts", asset.facts},
                   {"added_ms", asset.addedMs},
                   {"tags", asset.tags.toJson()},
                   {"examination", examinationOf(asset.examination)}};
    if (asset.filmstripMs > 0)
        entry["filmstrip_ms"] = asset.filmstripMs;
    return entry;
}

/// Why a person wants it on screens all the same.
base::Result<QString> noteOf(const QByteArray &body)
{
    const auto value = base::json::parse(body);
    if (!value)
        return base::failure(value.error());
    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    const auto note = reader.finish(object.text("note", watch::IncidentBook::maxNote));
    return note.and_then(
        [&](const QString &text) { return watch::IncidentBook::checkNote(text).map([&] { return text; }); });
}

} // namespace

http::Response AssetsResource::answer(const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    if (request.path.size() == 1 && isGet)
        return list(request);
    const bool insists = request.path.size() == 3 && request.path.at(2) == QStringLiteral("insist");
    const bool resumes = request.path.size() == 3 && request.path.at(2) == QStringLiteral("upload");
    const bool tags = request.path.size() == 3 && request.path.at(2) == QStringLiteral("tags");
    const bool isStrip = request.path.size() == 3 && request.path.at(2) == QStringLiteral("filmstrip");
    if (request.path.size() != 2 && !insists && !resumes && !tags && !isStrip)
        return noSuchResource();
    const auto asset = base::Sha256::fromHex(request.path.at(1));
    if (!asset)
        return http::problem(asset.error());
    if (insists)
        return request.method == QStringLiteral("POST") ? insist(*asset, request.body) : noSuchResource();
    if (resumes)
        return isGet ? upload(*asset, request) : noSuchResource();
    if (tags)
        return AssetTagging(*m_records).answer(*asset, request);
    if (isStrip)
        return isGet ? filmstrip(*asset, request) : noSuchResource();
    if (isGet)
        return show(*asset);
    return request.method == QStringLiteral("PUT") && request.stored > 0 ? put(*asset, request) : noSuchResource();
}

http::Response AssetsResource::list(const http::Request &request) const
{
    const auto page = Page::of(request);
    const auto text = textOf(request);
    const auto tag = AssetTagging::tagOf(request);
    if (!page || !text || !tag)
        return http::problem(!page ? page.error() : !text ? text.error() : tag.error());
    const auto newest = m_records->changes.newestOf({QStringLiteral("asset")});
    if (!newest)
        return http::problem(newest.error());
    const auto entityTag = http::strongTag(QByteArray::number(*newest));
    if (http::isKnown(request, entityTag))
        return http::notModified(entityTag);

    std::optional<base::Sha256> after;
    if (!page->after.isEmpty()) {
        const auto last = base::Sha256::fromHex(page->after);
        if (!last)
            return http::problem({last.error().code, last.error().message, QStringLiteral("after")});
        after = *last;
    }
    const auto records = m_records->assets.page(after, {*text, *tag}, page->limit + 1);
    if (!records)
        return http::problem(records.error());
    Value assets = Value::array();
    const auto count = std::min<qsizetype>(records->size(), page->limit);
    for (qsizetype i = 0; i < count; ++i)
        assets.push_back(entryOf(records->at(i)));
    Value answer = {{"assets", std::move(assets)}};
    if (count < records->size())
        answer["next"] = base::json::text(records->at(count - 1).object.sha256.hex());
    auto response = http::jsonResponse(200, answer);
    response.tag = entityTag;
    return response;
}

http::Response AssetsResource::show(const base::Sha256 &asset) const
{
    const auto record = m_records->assets.find(asset);
    if (!record)
        return http::problem(record.error());
    if (!m_store->contains(record->object)) // an upload heals it
        return http::problem({ErrorCode::NotFound, QStringLiteral("the bytes are missing"), asset.hex()});
    return tell(*record);
}

/// All that is known of it.
http::Response AssetsResource::tell(const records::AssetRecord &asset) const
{
    auto entry = entryOf(asset);
    if (!asset.examination.isWaiting()) {
        const auto report = m_records->examinations.report(asset.object.sha256);
        if (!report)
            return http::problem(report.error());
        entry["examination"]["findings"] = report->value("findings", Value::array());
    }
    return http::jsonResponse(200, entry);
}

/// Where an upload goes on. It only looks, while whoever sends it may still be heard.
http::Response AssetsResource::upload(const base::Sha256 &asset, const http::Request &request) const
{
    const auto length = numberOf(request, QStringLiteral("length"), 1, http::UploadPart::largestAsset, 0);
    if (!length)
        return http::problem(length.error());
    if (*length == 0)
        return http::problem(
            {ErrorCode::Invalid, QStringLiteral("says how long the whole asset is"), QStringLiteral("length")});
    const bool isThere = m_store->contains({asset, *length});
    const auto offset = http::UploadPart::goesOnAt(isThere ? *length : m_store->partialBytes(asset), *length);
    if (const auto rest = *length - offset; !isThere && rest > m_store->room()) {
        // Said before anything is sent: a sender that is in the middle of it may not hear it.
        return http::problem({ErrorCode::Full, QStringLiteral("there is no room for %1 bytes").arg(rest), asset.hex()});
    }
    return http::jsonResponse(200, {{"offset", offset}, {"length", *length}});
}

http::Response AssetsResource::filmstrip(const base::Sha256 &asset, const http::Request &request) const
{
    const auto made = m_records->filmstrips.madeMs(asset);
    if (!made)
        return http::problem(made.error());
    const auto tag = http::strongTag(QByteArray::number(*made));
    if (http::isKnown(request, tag))
        return http::notModified(tag);
    const auto record = m_records->filmstrips.find(asset);
    if (!record)
        return http::problem(record.error());
    auto answer = record->strip.toJson();
    answer["made_ms"] = record->madeMs;
    auto response = http::jsonResponse(200, answer);
    response.tag = tag;
    return response;
}

http::Response AssetsResource::insist(const base::Sha256 &asset, const QByteArray &body)
{
    const auto note = noteOf(body);
    if (!note)
        return http::problem(note.error());
    const auto record = m_records->assets.find(asset);
    if (!record)
        return http::problem(record.error());
    const auto &examination = record->examination;
    if (examination.isWaiting()) {
        auto response = http::problem({ErrorCode::Conflict,
                                       QStringLiteral("it is still being examined: nobody knows yet what to insist on"),
                                       asset.hex()});
        response.retryAfter = std::chrono::seconds{2};
        return response;
    }
    if (!examination.isPlayable()) {
        return http::problem(
            {ErrorCode::Conflict, QStringLiteral("no screen can play it; export it again"), asset.hex()});
    }
    if (!examination.isRefused())
        return tell(*record); // nothing keeps it away
    if (auto kept = m_records->examinations.insist(asset, base::toUnixMs(m_clock->now()), *note); !kept)
        return http::problem(kept.error());
    const auto now = m_records->assets.find(asset);
    return now ? tell(*now) : http::problem(now.error());
}

http::Response AssetsResource::put(const base::Sha256 &asset, const http::Request &request)
{
    if (const auto known = m_records->assets.find(asset)) {
        m_arrived(); // it may have waited for its bytes
        return http::jsonResponse(200, entryOf(*known));
    } else if (known.error().code != ErrorCode::NotFound)
        return http::problem(known.error());

    const auto details = http::AssetDetails::of(request);
    if (!details)
        return http::problem(details.error());
    const records::AssetRecord record{
        {asset, request.stored}, details->name, details->facts, base::toUnixMs(m_clock->now())};
    if (auto added = m_records->assets.add(record); !added)
        return http::problem(added.error());
    m_arrived();
    return http::jsonResponse(201, entryOf(record));
}

} // namespace ironfence::console::server::api
