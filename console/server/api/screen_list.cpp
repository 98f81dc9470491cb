// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screen_list.h"

#include "console/server/api/query.h"
#include "console/server/http/preconditions.h"

#include <algorithm>

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using records::ScreenPage;
using records::ScreenRow;

namespace {

constexpr const char *wordFor(ScreenRow::Reported reported)
{
    switch (reported) {
    case ScreenRow::Reported::Never:
        return "none";
    case ScreenRow::Reported::Readable:
        return "stored";
    case ScreenRow::Reported::Unreadable:
        break;
    }
    return "unreadable";
}

Result<std::optional<records::ScreenState>> stateOf(const http::Request &request)
{
    const QString key = QStringLiteral("state");
    const auto given = request.query.constFind(key);
    if (given == request.query.constEnd())
        return std::optional<records::ScreenState>{};
    for (const auto state : records::screenStates) {
        if (records::nameOf(state) == *given)
            return std::optional{state};
    }
    return failure(ErrorCode::Invalid, QStringLiteral("must be new, offline, troubled or well"), key);
}

Result<QString> profileOf(const http::Request &request)
{
    const QString key = QStringLiteral("profile");
    const auto given = request.query.value(key);
    if (const auto profile = playlists::profileOf(given); !given.isEmpty() && !profile)
        return failure(profile.error().code, profile.error().message, key);
    return given;
}

Result<QString> slugOf(const http::Request &request, const QString &key)
{
    const auto given = request.query.value(key);
    if (!given.isEmpty() && !base::isSlug(given))
        return failure(ErrorCode::Invalid, QStringLiteral("must be 1-48 characters of a-z, 0-9 and '-'"), key);
    return given;
}

Result<bool> isFull(const http::Request &request)
{
    const QString key = QStringLiteral("view");
    const auto given = request.query.value(key, QStringLiteral("short"));
    if (given != QStringLiteral("short") && given != QStringLiteral("full"))
        return failure(ErrorCode::Invalid, QStringLiteral("must be short or full"), key);
    return given == QStringLiteral("full");
}

Result<ScreenPage> pageOf(const http::Request &request)
{
    const auto after = nameOf<base::ScreenId>(request, "after");
    const auto place = nameOf<base::PlacePath>(request, "place");
    const auto limit = numberOf(request, QStringLiteral("limit"), 1, ScreenList::largest, ScreenList::usual);
    const auto state = stateOf(request);
    const auto profile = profileOf(request);
    const auto tag = slugOf(request, QStringLiteral("tag"));
    const auto wanted = textOf(request).map([](const QString &given) { return given.toLower(); });
    const auto full = isFull(request);
    if (!limit || !state || !full)
        return failure(!limit ? limit.error() : !state ? state.error() : full.error());
    for (const auto *name : {&after, &place, &profile, &tag, &wanted}) {
        if (!*name)
            return failure(name->error());
    }
    ScreenPage page{
        .limit = static_cast<int>(*limit), .state = *state, .profile = *profile, .tag = *tag, .text = *wanted};
    page.alsoMore = *full;
    if (!after->isEmpty())
        page.after = *base::ScreenId::parse(*after);
    if (!place->isEmpty())
        page.place = *base::PlacePath::parse(*place);
    return page;
}

/// The members of an object, without its braces.
QByteArray membersOf(const QByteArray &object)
{
    return object.size() > 2 ? object.mid(1, object.size() - 2) : QByteArray();
}

} // namespace

QByteArray ScreenList::summaryOf(const ScreenRow &row)
{
    Value now = {{"online", row.online},
                 {"state", text(records::nameOf(row.state()))},
                 {"incidents", row.incidents},
                 {"report_state", wordFor(row.reported)}};
    if (row.reportedMs > 0)
        now["report_stored_ms"] = row.reportedMs;
    if (row.reported == ScreenRow::Reported::Readable) {
        now["playing"] = text(row.playing);
        now["faults"] = row.faults;
    }
    for (const auto &kind : row.troubles)
        now["troubles"].push_back(text(kind));
    auto summary = row.body.chopped(1) + ',' + membersOf(base::json::write(now));
    if (const auto more = membersOf(row.more); !more.isEmpty())
        summary += ',' + more;
    return summary + '}';
}

http::Response ScreenList::answer(const http::Request &request) const
{
    auto page = pageOf(request);
    if (!page)
        return http::problem(page.error());
    const auto newest = m_records->changes.newestOf({QStringLiteral("screen")});
    if (!newest)
        return http::problem(newest.error());
    const auto tag = http::weakTag(*newest);
    if (http::isKnown(request, tag))
        return http::notModified(tag);

    const auto limit = page->limit++; // one more tells whether there is a next page
    const auto rows = m_records->screens.rows().page(*page);
    if (!rows)
        return http::problem(rows.error());
    QByteArray body = "{\"screens\":[";
    qsizetype count = 0;
    for (; count < std::min<qsizetype>(rows->size(), limit) && body.size() < bytes; ++count)
        body += (count > 0 ? "," : "") + summaryOf(rows->at(count));
    body += ']';
    if (count < rows->size())
        body += ",\"next\":" + base::json::write(text(rows->at(count - 1).screen));
    http::Response response{200, "application/json", body + '}', {}};
    response.tag = tag;
    return response;
}

} // namespace ironfence::console::server::api
