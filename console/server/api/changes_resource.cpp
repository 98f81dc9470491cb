// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/changes_resource.h"

#include "console/server/api/query.h"
#include "console/server/api/screen_list.h"

#include <limits>

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;

namespace {

const QStringList allKinds = {QStringLiteral("screen"),   QStringLiteral("asset"), QStringLiteral("programme"),
                              QStringLiteral("manifest"), QStringLiteral("alert"), QStringLiteral("incident"),
                              QStringLiteral("notice")};

Result<QStringList> kindsOf(const http::Request &request)
{
    const QString key = QStringLiteral("kinds");
    const auto given = request.query.value(key).split(u',', Qt::SkipEmptyParts);
    QStringList kinds;
    for (const auto &kind : given) {
        if (!allKinds.contains(kind))
            return failure(ErrorCode::Invalid, QStringLiteral("must be of %1").arg(allKinds.join(u' ')), key);
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

Result<bool> wantsScreens(const http::Request &request)
{
    const QString key = QStringLiteral("with");
    const auto given = request.query.constFind(key);
    if (given != request.query.constEnd() && *given != QStringLiteral("screens"))
        return failure(ErrorCode::Invalid, QStringLiteral("must be screens"), key);
    return given != request.query.constEnd();
}

/// Where somebody begins who knows nothing yet, or too little.
http::Response beginning(qint64 newest, bool isReset)
{
    return http::jsonResponse(200,
                              {{"next", newest}, {"reset", isReset}, {"more", false}, {"changes", Value::array()}});
}

} // namespace

struct ChangesResource::Question
{
    qint64 after = -1; ///< -1: asks where to begin
    qint64 wait = 0;   ///< seconds
    int limit = Page::usual;
    QStringList kinds;
    bool withScreens = false;
};

Result<ChangesResource::Question> ChangesResource::questionOf(const http::Request &request)
{
    constexpr auto most = std::numeric_limits<qint64>::max();
    const auto after = numberOf(request, QStringLiteral("after"), 0, most, -1);
    const auto wait = numberOf(request, QStringLiteral("wait"), 0, longestWait, 0);
    const auto limit = numberOf(request, QStringLiteral("limit"), 1, Page::largest, Page::usual);
    for (const auto *number : {&after, &wait, &limit}) {
        if (!*number)
            return failure(number->error());
    }
    const auto kinds = kindsOf(request);
    const auto withScreens = wantsScreens(request);
    if (!kinds || !withScreens)
        return failure(kinds ? withScreens.error() : kinds.error());
    return Question{*after, *wait, static_cast<int>(*limit), *kinds, *withScreens};
}

http::Response ChangesResource::answer(const http::Request &request)
{
    const auto question = questionOf(request);
    return question ? changes(*question) : http::problem(question.error());
}

http::Response ChangesResource::changes(const Question &question) const
{
    const auto newest = m_records->changes.newest();
    const auto isRemembered = m_records->changes.remembersSince(question.after);
    if (!newest || !isRemembered)
        return http::problem(newest ? isRemembered.error() : newest.error());
    if (question.after < 0 || !*isRemembered)
        return beginning(*newest, question.after >= 0);
    const auto found = m_records->changes.after(question.after, question.kinds, question.limit);
    if (!found)
        return http::problem(found.error());

    const bool isMore = found->size() == question.limit;
    const auto screens = question.withScreens ? screensOf(*found) : Result<QHash<QString, records::ScreenRow>>();
    if (!screens)
        return http::problem(screens.error());
    QByteArray lines;
    for (const auto &change : *found)
        lines += (lines.isEmpty() ? "" : ",") + lineOf(change, *screens);
    const auto next = isMore ? found->constLast().number : *newest;
    http::Response response{200,
                            "application/json",
                            "{\"next\":" + QByteArray::number(next) + ",\"reset\":false,\"more\":" +
                                (isMore ? "true" : "false") + ",\"changes\":[" + lines + "]}",
                            {}};
    if (found->isEmpty())
        response.patience = std::chrono::seconds(question.wait);
    return response;
}

/// Those that are told of, as they are now.
Result<QHash<QString, records::ScreenRow>> ChangesResource::screensOf(const QList<records::Change> &changes) const
{
    QStringList screens;
    for (const auto &change : changes) {
        if (!change.isRemoved && change.kind == QStringLiteral("screen"))
            screens.append(change.id);
    }
    return m_records->screens.rows().find(screens);
}

QByteArray ChangesResource::lineOf(const records::Change &change, const QHash<QString, records::ScreenRow> &screens)
{
    const Value line = {{"number", change.number},
                        {"kind", text(change.kind)},
                        {"id", text(change.id)},
                        {"change", change.isRemoved ? "removed" : "set"}};
    const auto bytes = base::json::write(line);
    const auto screen = screens.constFind(change.id);
    if (change.isRemoved || change.kind != QStringLiteral("screen") || screen == screens.cend())
        return bytes;
    return bytes.chopped(1) + ",\"screen\":" + ScreenList::summaryOf(*screen) + '}';
}

} // namespace ironfence::console::server::api
