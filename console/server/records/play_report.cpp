// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_sums.h"

#include "console/server/records/conditions.h"
#include "console/server/records/rows.h"

// The part of PlaySums that answers.
namespace ironfence::console::server::records {

using base::failure;
using base::Result;

namespace {

QString listOf(const QStringList &columns)
{
    return columns.join(QStringLiteral(", "));
}

/// How a question groups: rows are first added up by their numbers, so that few of them are looked up as words.
struct Grouping
{
    QStringList numbers; ///< columns of the sums
    QStringList texts;   ///< expressions of the answer
    QList<QString PlaySumKey::*> members;

    explicit Grouping(const PlaySums::Question &question)
    {
        if (question.byScreen)
            add(QStringLiteral("c.id AS screen"), QStringLiteral("g.screen"), &PlaySumKey::screen);
        if (question.byPlace || question.byScreen)
            add(QStringLiteral("c.place AS place"), QStringLiteral("g.place"), &PlaySumKey::place);
        if (question.byDay)
            add(QStringLiteral("s.day AS day"), QStringLiteral("date(g.day * 86400, 'unixepoch')"), &PlaySumKey::day);
        if (!question.byProgramme && !question.byItem)
            return;
        add(QStringLiteral("s.authority AS authority"), QStringLiteral("a.text"), &PlaySumKey::authority);
        add(QStringLiteral("s.item AS item"), QStringLiteral("substr(i.text, 1, instr(i.text || '/', '/') - 1)"),
            &PlaySumKey::programme);
        if (question.byItem)
            add({}, QStringLiteral("i.text"), &PlaySumKey::item);
    }

    void add(const QString &number, const QString &text, QString PlaySumKey::*member)
    {
        if (!number.isEmpty())
            numbers.append(number);
        texts.append(text);
        members.append(member);
    }
    [[nodiscard]] bool hasWords() const { return texts.contains(QStringLiteral("a.text")); }
    [[nodiscard]] QVariantList valuesOf(const PlaySumKey &key) const
    {
        QVariantList values;
        for (const auto member : members)
            values.append(key.*member);
        return values;
    }
    /// The columns of the sums without the names that they get.
    [[nodiscard]] QString groups() const
    {
        QStringList columns;
        for (const auto &number : numbers)
            columns.append(number.section(u' ', 0, 0));
        return columns.isEmpty() ? QString() : QStringLiteral(" GROUP BY ") + listOf(columns);
    }
};

/// Which of their sums.
Conditions sumsOf(const PlaySums::Question &question)
{
    Conditions sums;
    auto from = question.from;
    if (question.after && question.byDay && !question.byScreen && !question.byPlace)
        from = std::max(from, QDate::fromString(question.after->day, Qt::ISODate)); // an invalid one is before all
    sums.add(QStringLiteral("s.screen = c.id AND s.day >= ? AND s.day <= ? AND s.plays > 0"),
             {PlaySums::numberOf(from), PlaySums::numberOf(question.to)});
    if (!question.authority.isEmpty())
        sums.add(QStringLiteral("s.authority = (SELECT number FROM words WHERE text = ?)"), {question.authority});
    if (!question.programme.isEmpty()) {
        sums.add(QStringLiteral("s.item IN (SELECT number FROM words WHERE text = ? OR (text > ? AND text < ?))"),
                 {question.programme, QString(question.programme + u'/'), QString(question.programme + u'0')});
    }
    return sums;
}

QString statementOf(const Grouping &grouping, const Conditions &inner, const Conditions &outer)
{
    const auto comma = [](const QString &list) { return list.isEmpty() ? list : QStringLiteral(", ") + list; };
    const auto words = grouping.hasWords() ? QStringLiteral(" JOIN words AS a ON a.number = g.authority "
                                                            "JOIN words AS i ON i.number = g.item")
                                           : QString();
    const auto groups = grouping.texts.isEmpty()
                            ? QStringLiteral(" HAVING count(*) > 0")
                            : QStringLiteral(" GROUP BY %1 ORDER BY %1").arg(listOf(grouping.texts));
    // Crossed: a screen's days stand together, and so each is found at once.
    return QStringLiteral("SELECT sum(g.plays), sum(g.whole), sum(g.shown_ms), sum(g.frames)%1 FROM (SELECT "
                          "sum(s.plays) AS plays, sum(s.whole) AS whole, sum(s.shown_ms) AS shown_ms, sum(s.frames) AS "
                          "frames%2 FROM screens AS c CROSS JOIN play_sums AS s%3%4) AS g%5%6%7 LIMIT ?")
        .arg(comma(listOf(grouping.texts)), comma(listOf(grouping.numbers)), inner.clause(), grouping.groups(), words,
             outer.clause(), groups);
}

} // namespace

/// Of the screens from one to another, or of all of them.
Result<void> PlaySums::collect(const Question &question, const std::optional<std::pair<QString, QString>> &range,
                               QMap<PlaySumKey, PlaySum> &sums) const
{
    const Grouping grouping(question);
    auto inner = Conditions::ofScreens(question.screen, question.place);
    if (range)
        inner.add(QStringLiteral("c.id >= ? AND c.id <= ?"), {range->first, range->second});
    const auto own = sumsOf(question);
    inner.texts.append(own.texts);
    inner.values.append(own.values);
    Conditions outer;
    if (question.after && !grouping.texts.isEmpty()) {
        const auto marks = QStringList(grouping.texts.size(), QStringLiteral("?"));
        outer.add(QStringLiteral("(%1) > (%2)").arg(listOf(grouping.texts), listOf(marks)),
                  grouping.valuesOf(*question.after));
    }
    auto values = inner.values + outer.values;
    values.append(question.limit - sums.size());
    auto rows = m_database->run(statementOf(grouping, inner, outer), values);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        if (rows->value(0).isNull())
            continue; // nothing was added up
        PlaySumKey key;
        for (qsizetype i = 0; i < grouping.members.size(); ++i)
            key.*grouping.members[i] = rows->value(4 + static_cast<int>(i)).toString();
        sums.insert(key, {rows->value(0).toLongLong(), rows->value(1).toLongLong(),
                          base::Milliseconds{rows->value(2).toLongLong()}, rows->value(3).toLongLong()});
    }
    return {};
}

Result<QMap<PlaySumKey, PlaySum>> PlaySums::of(const Question &question) const
{
    QMap<PlaySumKey, PlaySum> sums;
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
