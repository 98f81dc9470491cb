// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"

#include "console/client/answer.h"
#include "console/client/problem.h"

namespace ironfence::console::client {

namespace {

using base::ErrorCode;
using base::Result;
using base::json::Object;
using base::json::Value;

constexpr const char *json = "application/json";
constexpr qint64 maxDocumentBytes = 64 * 1024;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray pathOf(const ScreenQuery &query)
{
    QByteArray path = "screens?limit=1000";
    const auto add = [&path](const char *key, const QString &value) {
        if (!value.isEmpty())
            path += QByteArray("&") + key + '=' + encoded(value);
    };
    add("view", query.isFull ? QStringLiteral("full") : QString());
    add("place", query.place ? query.place->text() : QString());
    add("state", query.state);
    add("profile", query.profile);
    add("tag", query.tag);
    add("text", query.text);
    return path;
}

} // namespace

ApiClient::ApiClient(QUrl server, QByteArray token, HttpLimits limits)
    : m_server(std::move(server)), m_token(std::move(token)), m_limits(limits)
{
}

Result<QByteArray> ApiClient::ask(const HttpRequest &request) const
{
    constexpr qint64 keptBytesPerMs = 20'000; // the server reads what it keeps of an upload before it takes the rest
    auto limits = m_limits;
    limits.silence += base::Milliseconds(request.uploadFrom / keptBytesPerMs);
    auto answer = exchange(m_server, request, limits);
    if (!answer)
        return base::failure(answer.error());
    if (answer->status < 200 || answer->status > 299)
        return base::failure(problemOf(*answer, m_server));
    return answer->body;
}

Result<QByteArray> ApiClient::read(const QByteArray &path) const
{
    return ask({.target = "/api/1/" + path, .token = m_token});
}

Result<QByteArray> ApiClient::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                   const QList<std::pair<QByteArray, QByteArray>> &headers) const
{
    return ask({.method = method,
                .target = "/api/1/" + path,
                .token = m_token,
                .contentType = body.isEmpty() ? QByteArray() : QByteArray(json),
                .headers = headers,
                .body = body});
}

Result<QByteArray> ApiClient::change(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                     const Expected &expected) const
{
    return send(method, path, body, {{expected.header(), expected.value()}});
}

Result<Expected> ApiClient::present(const QByteArray &path) const
{
    const auto answer = exchange(m_server, {.method = "HEAD", .target = "/api/1/" + path, .token = m_token}, m_limits);
    if (!answer)
        return base::failure(answer.error());
    constexpr int found = 200;
    constexpr int missing = 404;
    if (answer->status == found || answer->status == missing)
        return Expected::tag(answer->status == found ? answer->tag : QByteArray());
    return base::failure(problemOf(*answer, m_server));
}

Result<ServerStatus> ApiClient::status() const
{
    return as(read("status"), entry<ServerStatus>);
}

Result<ServerStatus> ApiClient::statusFor(const base::AuthorityId &authority) const
{
    auto status = this->status();
    if (status && status->authority != authority) {
        return base::failure(ErrorCode::Denied, QStringLiteral("the server works for %1, this operator for %2")
                                                    .arg(status->authority.text(), authority.text()));
    }
    return status;
}

Result<ScreenPage> ApiClient::screenPage(const ScreenQuery &query, const std::optional<base::ScreenId> &after) const
{
    return as(read(pathOf(query) + (after ? "&after=" + encoded(after->text()) : QByteArray())), entry<ScreenPage>);
}

Result<QList<ScreenSummary>> ApiClient::screens(const ScreenQuery &query) const
{
    constexpr qsizetype maxScreens = 100'000;
    QList<ScreenSummary> all;
    for (std::optional<base::ScreenId> after;;) {
        const auto page = screenPage(query, after);
        if (!page)
            return base::failure(page.error());
        const bool goesOn = all.isEmpty() || page->screens.isEmpty() ||
                            all.constLast().screen.id < page->screens.constFirst().screen.id;
        if (!goesOn || all.size() > maxScreens) {
            return base::failure(ErrorCode::Internal,
                                 QStringLiteral("the server's list of screens does not come to an end"));
        }
        all.append(page->screens);
        if (!page->next)
            return all;
        after = page->next;
    }
}

Result<ScreenEntry> ApiClient::screen(const base::ScreenId &id) const
{
    return as(read("screens/" + encoded(id.text())), &ScreenEntry::read);
}

Result<EnrolledScreen> ApiClient::putScreen(const base::ScreenId &id, const QByteArray &assignmentEnvelope,
                                            const Expected &expected) const
{
    const auto answer = change("PUT", "screens/" + encoded(id.text()), assignmentEnvelope, expected);
    return as(answer, [](Object object, const Value &value) {
        const auto screen = object.object("screen");
        const auto found = value.find("screen");
        EnrolledScreen enrolled;
        if (found != value.end())
            enrolled.screen = ScreenEntry::read(screen, *found);
        enrolled.password = object.textOr("password", 256);
        return enrolled;
    });
}

Result<QByteArray> ApiClient::assignment(const base::ScreenId &id) const
{
    return read("screens/" + encoded(id.text()) + "/assignment");
}

Result<void> ApiClient::putAssignment(const base::ScreenId &id, const QByteArray &envelope,
                                      const Expected &expected) const
{
    const auto answer = change("PUT", "screens/" + encoded(id.text()) + "/assignment", envelope, expected);
    if (!answer)
        return base::failure(answer.error());
    return {};
}

Result<timetable::Timetable> ApiClient::timetable(const base::ScreenId &id, base::UtcTime from, base::UtcTime to) const
{
    constexpr qsizetype maxSegments = 500'000;
    const auto ask = [&](base::UtcTime since) {
        const auto target = "screens/" + encoded(id.text()) + "/timeline?from=" + encoded(base::toRfc3339(since)) +
                            "&to=" + encoded(base::toRfc3339(to)) +
                            "&limit=" + QByteArray::number(timetable::Timetable::largestPage);
        return as(read(target), entry<timetable::Timetable>);
    };
    auto whole = ask(from);
    while (whole && whole->next) {
        const auto part = ask(*whole->next);
        if (!part)
            return base::failure(part.error());
        const bool goesOn = part->from == *whole->next && whole->entries.size() <= maxSegments;
        if (!goesOn)
            return base::failure(ErrorCode::Internal, QStringLiteral("the server's timeline does not come to an end"));
        whole->append(*part);
    }
    return whole;
}

Result<timetable::Explanation> ApiClient::why(const base::ScreenId &id, base::UtcTime at) const
{
    return as(read("screens/" + encoded(id.text()) + "/why?at=" + encoded(base::toRfc3339(at))),
              entry<timetable::Explanation>);
}

Result<QList<ProgrammeEntry>> ApiClient::programmes() const
{
    return readPages(
        "programmes", "programmes", [this](const QByteArray &path) { return read(path); }, listed<ProgrammeEntry>);
}

Result<QByteArray> ApiClient::draft(const base::ProgrammeId &id, const base::ObjectRef &object) const
{
    return believed(read("programmes/" + encoded(id.text())), object);
}

Result<Expected> ApiClient::presentDraft(const base::ProgrammeId &id) const
{
    return present("programmes/" + encoded(id.text()));
}

Result<ProgrammeEntry> ApiClient::removeProgramme(const base::ProgrammeId &id, const Expected &expected) const
{
    return as(change("DELETE", "programmes/" + encoded(id.text()), {}, expected), entry<ProgrammeEntry>);
}

Result<QByteArray> ApiClient::manifest() const
{
    return read("manifest");
}

Result<qint64> ApiClient::putManifest(const QByteArray &envelope, const Expected &expected) const
{
    return as(change("PUT", "manifest", envelope, expected),
              [](Object object, const Value &) { return object.integer("version", 1, INT64_MAX); });
}

Result<QByteArray> ApiClient::document(const base::ObjectRef &object) const
{
    if (object.length > maxDocumentBytes)
        return base::failure(ErrorCode::TooLarge, QStringLiteral("a document has at most 64 KiB"), object.sha256.hex());
    return believed(ask({.target = "/content/" + encoded(object.sha256.hex())}), object);
}

} // namespace ironfence::console::client
