// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/account_sums.h"

#include "console/server/records/conditions.h"
#include "console/server/records/play_sums.h"
#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;
using compliance::causes;
using compliance::Tally;

namespace {

constexpr int counted = 2 + static_cast<int>(causes.size()); // due, shown and what was missed for each cause

QString listOf(const QStringList &columns)
{
    return columns.join(QStringLiteral(", "));
}

/// "sum(s.due_ms) AS due_ms", and so on in the order of the causes.
QStringList tallies(const QString &table)
{
    QStringList columns{QStringLiteral("due_ms"), QStringLiteral("shown_ms")};
    for (const auto cause : causes)
        columns.append(compliance::nameOf(cause).replace(u'-', u'_') + QStringLiteral("_ms"));
    for (auto &column : columns)
        column = QStringLiteral("sum(%1.%2) AS %2").arg(table, column);
    return columns;
}

/// How a question groups: rows are first added up by their numbers, so that few of them are looked up as words.
struct Grouping
{
    QStringList numbers; ///< columns of the sums, with the names that they get
    QStringList texts;   ///< expressions of the answer
    QList<QString AccountSumKey::*> members;

    explicit Grouping(const AccountSums::Question &question)
    {
        if (question.byScreen)
            add(QStringLiteral("c.id AS screen"), QStringLiteral("g.screen"), &AccountSumKey::screen);
        if (question.byPlace || question.byScreen)
            add(QStringLiteral("c.place AS place"), QStringLiteral("g.place"), &AccountSumKey::place);
        if (question.byDay)
            add(QStringLiteral("s.day AS day"), QStringLiteral("date(g.day * 86400, 'unixepoch')"),
                &AccountSumKey::day);
        if (question.byProgramme) {
            add(QStringLiteral("s.programme AS programme"), QStringLiteral("p.authority"), &AccountSumKey::authority);
            add({}, QStringLiteral("p.programme"), &AccountSumKey::programme);
        }
        numbers.append(QStringLiteral("CASE WHEN s.programme = 0 THEN 1 ELSE 0 END AS dark"));
        texts.append(QStringLiteral("g.dark"));
    }

    void add(const QString &number, const QString &text, QString AccountSumKey::*member)
    {
        if (!number.isEmpty())
            numbers.append(number);
        texts.append(text);
        members.append(member);
    }
    [[nodiscard]] QVariantList valuesOf(const AccountSumKey &key) const
    {
        QVariantList values;
        for (const auto member : members)
            values.append(key.*member);
        return values << (key.isDark ? 1 : 0);
    }
    [[nodiscard]] AccountSumKey keyOf(const QSqlQuery &row) const
    {
        AccountSumKey key;
        int column = counted;
        for (const auto member : members)
            key.*member = row.value(column++).toString();
        key.isDark = row.value(column).toBool();
        return key;
    }
    /// The columns of the sums without the names that they get.
    [[nodiscard]] QString groups() const
    {
        QStringList columns;
        for (const auto &number : numbers)
            columns.append(number.section(QStringLiteral(" AS "), 0, 0));
        return listOf(columns);
    }
};

/// Which of the screens' sums.
Conditions sumsOf(const AccountSums::Question &question)
{
    Conditions sums;
    auto from = question.from;
    if (question.after && question.byDay && !question.byScreen && !question.byPlace)
        from = std::max(from, QDate::fromString(question.after->day, Qt::ISODate)); // an invalid one is before all
    sums.add(QStringLiteral("s.screen = c.id AND s.day >= ? AND s.day <= ?"),
             {PlaySums::numberOf(from), PlaySums::numberOf(question.to)});
    Conditions programmes;
    if (!question.authority.isEmpty())
        programmes.add(QStringLiteral("authority = ?"), {question.authority});
    if (!question.programme.isEmpty())
        programmes.add(QStringLiteral("programme = ?"), {question.programme});
    if (!programmes.texts.isEmpty()) {
        sums.add(QStringLiteral("s.programme IN (SELECT number FROM account_programmes%1)").arg(programmes.clause()),
                 programmes.values);
    }
    return sums;
}

QString statementOf(const Grouping &grouping, bool hasWords, const Conditions &inner, const Conditions &outer)
{
    const auto words = hasWords ? QStringLiteral(" JOIN account_programmes AS p ON p.number = g.programme") : QString();
    // Crossed: a screen's days stand together, and so each is found at once.
    return QStringLiteral(
               "SELECT %1, %2 FROM (SELECT %3, %4 FROM screens AS c CROSS JOIN account_sums AS s%5 GROUP BY %6) AS "
               "g%7%8 GROUP BY %2 ORDER BY %2 LIMIT ?")
        .arg(listOf(tallies(QStringLiteral("g"))), listOf(grouping.texts), listOf(tallies(QStringLiteral("s"))),
             listOf(grouping.numbers), inner.clause(), grouping.groups(), words, outer.clause());
}

Tally tallyOf(const QSqlQuery &row)
{
    const auto time = [&](int column) { return base::Milliseconds{row.value(column).toLongLong()}; };
    Tally tally{time(0), time(1), {}};
    for (std::size_t i = 0; i < causes.size(); ++i)
        tally.miss(causes.at(i), time(2 + static_cast<int>(i)));
    return tally;
}

} // namespace

/// Of the screens from one to another, or of all of them.
Result<void> AccountSums::collect(const Question &question, const std::optional<std::pair<QString, QString>> &range,
                                  Sums &sums) const
{
    const Grouping grouping(question);
    auto inner = Conditions::ofScreens(question.screen, question.place);
    if (range)
        inner.add(QStringLiteral("c.id >= ? AND c.id <= ?"), {range->first, range->second});
    const auto own = sumsOf(question);
    inner.texts.append(own.texts);
    inner.values.append(own.values);
    Conditions outer;
    if (question.after) {
        const auto marks = QStringList(grouping.texts.size(), QStringLiteral("?"));
        outer.add(QStringLiteral("(%1) > (%2)").arg(listOf(grouping.texts), listOf(marks)),
                  grouping.valuesOf(*question.after));
    }
    auto values = inner.values + outer.values;
    values.append(question.limit - sums.size());
    auto rows = m_database->run(statementOf(grouping, question.byProgramme, inner, outer), values);
    if (!rows)
        return failure(rows.error());
    while (rows->next())
        sums.insert(grouping.keyOf(*rows), tallyOf(*rows));
    return {};
}

Result<AccountSums::Sums> AccountSums::of(const Question &question) const
{
    Sums sums;
    if (!question.byScreen) {
        if (auto collected = collect(question, {}, sums); !collected)
            return failure(collected.error());
        return sums;
    }

    // A page needs no more screens than fill it.
    constexpr int atOnce = 64;
    auto screens = Conditions::ofScreens(question.screen, question.place);
    QString next = question.after ? question.after->screen : QString();
    screens.add(QStringLiteral("c.id >= ?"), {next});
    const auto statement =
        QStringLiteral("SELECT c.id FROM screens AS c%1 ORDER BY c.id LIMIT %2").arg(screens.clause()).arg(atOnce + 1);
    for (bool isMore = true; isMore && sums.size() < question.limit;) {
        screens.values.last() = next;
        const auto ids = allRows(m_database->run(statement, screens.values),
                                 [](const QSqlQuery &row) -> Result<QString> { return row.value(0).toString(); });
        if (!ids)
            return failure(ids.error());
        isMore = ids->size() > atOnce;
        if (ids->isEmpty())
            break;
        const auto last = ids->at(std::min<qsizetype>(ids->size(), atOnce) - 1);
        if (auto collected = collect(question, std::pair(ids->constFirst(), last), sums); !collected)
            return failure(collected.error());
        next = ids->constLast();
    }
    return sums;
}

} // namespace ironfence::console::server::records
