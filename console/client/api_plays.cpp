// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

// The part of ApiClient that asks what was shown.
namespace ironfence::console::client {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxRows = 500'000;
constexpr qsizetype maxFaults = 10'000;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// "?a=1&b=2", of those that have a value.
QByteArray queryOf(const QList<std::pair<QByteArray, QString>> &members)
{
    QByteArray query;
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            query += (query.isEmpty() ? '?' : '&') + name + '=' + encoded(value);
    }
    return query;
}

template <typename T>
QString textOf(const std::optional<T> &id)
{
    return id ? id->text() : QString();
}

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

template <typename Page>
Result<Page> pageOf(const Result<QByteArray> &answer)
{
    if (!answer)
        return failure(answer.error());
    return readAnswer(*answer, [](Object object, const Value &) { return Page::read(object); });
}

tl::unexpected<base::Error> endless()
{
    return failure(ErrorCode::Internal, QStringLiteral("the server's list of plays does not come to an end"));
}

} // namespace

Result<compliance::DayAccount> ApiClient::compliance(const base::ScreenId &id, QDate day) const
{
    return pageOf<compliance::DayAccount>(
        read("screens/" + encoded(id.text()) + "/compliance" + queryOf({{"day", textOf(day)}})));
}

Result<ComplianceRowPage> ApiClient::compliance(const ComplianceQuestion &question) const
{
    // Far above what a deployment comes to, and so that nothing overflows that adds rows up.
    constexpr base::Milliseconds most{1LL << 60};
    ComplianceRowPage whole;
    base::Milliseconds due{0};
    QString after;
    do {
        const auto query = queryOf({{"screen", textOf(question.screen)},
                                    {"place", textOf(question.place)},
                                    {"from", textOf(question.from)},
                                    {"to", textOf(question.to)},
                                    {"by", question.by.join(u',')},
                                    {"after", after}});
        const auto page = pageOf<ComplianceRowPage>(read("compliance" + query));
        if (!page)
            return failure(page.error());
        if (after.isEmpty() && !page->gaps)
            return failure(ErrorCode::Internal, QStringLiteral("the server does not say which accounts are missing"));
        if (after.isEmpty())
            whole.gaps = page->gaps;
        for (const auto &row : page->rows)
            due += row.tally.due;
        whole.rows.append(page->rows);
        if (whole.rows.size() > maxRows || due > most) {
            return failure(ErrorCode::TooLarge,
                           QStringLiteral("more than %1 rows: ask for fewer days or groups").arg(maxRows));
        }
        if (!page->next.isEmpty() && page->next == after)
            return endless();
        after = page->next;
    } while (!after.isEmpty());
    return whole;
}

Result<DeviationPage> ApiClient::deviations(const ComplianceQuestion &question, const QString &after) const
{
    const auto query = queryOf({{"screen", textOf(question.screen)},
                                {"place", textOf(question.place)},
                                {"from", textOf(question.from)},
                                {"to", textOf(question.to)},
                                {"after", after}});
    auto page = pageOf<DeviationPage>(read("compliance/deviations" + query));
    if (page && !after.isEmpty() && page->next == after)
        return endless();
    return page;
}

Result<QList<PlayRow>> ApiClient::plays(const PlayQuestion &question) const
{
    QList<PlayRow> rows;
    QString after;
    do {
        const auto query = queryOf({{"screen", textOf(question.screen)},
                                    {"place", textOf(question.place)},
                                    {"authority", textOf(question.authority)},
                                    {"programme", textOf(question.programme)},
                                    {"from", textOf(question.from)},
                                    {"to", textOf(question.to)},
                                    {"by", question.by.join(u',')},
                                    {"after", after}});
        const auto page = pageOf<PlayRowPage>(read("plays" + query));
        if (!page)
            return failure(page.error());
        rows.append(page->rows);
        if (rows.size() > maxRows) {
            return failure(ErrorCode::TooLarge,
                           QStringLiteral("more than %1 rows: ask for fewer days or groups").arg(maxRows));
        }
        if (!page->next.isEmpty() && page->next == after)
            return endless();
        after = page->next;
    } while (!after.isEmpty());
    return rows;
}

Result<void> ApiClient::playsOf(const base::ScreenId &screen, QDate from, QDate to,
                                const std::function<Result<void>(const PlayPage &)> &take) const
{
    QString after;
    do {
        const auto query = queryOf({{"from", textOf(from)}, {"to", textOf(to)}, {"after", after}});
        const auto page = pageOf<PlayPage>(read("screens/" + encoded(screen.text()) + "/plays" + query));
        if (!page)
            return failure(page.error());
        if (auto taken = take(*page); !taken)
            return taken;
        if (!page->next.isEmpty() && page->next == after)
            return endless();
        after = page->next;
    } while (!after.isEmpty());
    return {};
}

Result<PlayPage> ApiClient::newestPlays(const base::ScreenId &screen, int limit) const
{
    const auto query = queryOf({{"order", QStringLiteral("newest")}, {"limit", QString::number(limit)}});
    auto page = pageOf<PlayPage>(read("screens/" + encoded(screen.text()) + "/plays" + query));
    if (page)
        page->plays.resize(std::min<qsizetype>(page->plays.size(), limit));
    return page;
}

Result<PlayAudit> ApiClient::verifyPlays(const base::ScreenId &screen) const
{
    PlayAudit whole;
    QString after;
    do {
        const auto query = queryOf({{"after", after}});
        const auto part = pageOf<PlayAudit>(read("screens/" + encoded(screen.text()) + "/plays/verify" + query));
        if (!part)
            return failure(part.error());
        if (part->screen != screen)
            return failure(ErrorCode::Internal, QStringLiteral("the server answers about another screen"));
        whole.screen = screen;
        whole.plays += part->plays;
        if (whole.faults.size() < maxFaults)
            whole.faults.append(part->faults);
        if (!part->next.isEmpty() && part->next == after)
            return endless();
        after = part->next;
    } while (!after.isEmpty());
    return whole;
}

} // namespace ironfence::console::client
