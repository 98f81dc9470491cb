// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_sums.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;

namespace {

/// The columns by which a question groups, and the members of the key that they fill.
struct Grouping
{
    QStringList columns;
    QList<QString PlaySumKey::*> members;

    explicit Grouping(const PlaySums::Question &question)
    {
        const auto by = [this](bool wanted, const QString &column, QString PlaySumKey::*member) {
            if (!wanted)
                return;
            columns.append(column);
            members.append(member);
        };
        by(question.byScreen, QStringLiteral("s.screen"), &PlaySumKey::screen);
        by(question.byPlace || question.byScreen, QStringLiteral("c.place"), &PlaySumKey::place);
        by(question.byDay, QStringLiteral("s.day"), &PlaySumKey::day);
        by(question.byProgramme || question.byItem, QStringLiteral("a.text"), &PlaySumKey::authority);
        by(question.byProgramme || question.byItem, QStringLiteral("substr(i.text, 1, instr(i.text, '/') - 1)"),
           &PlaySumKey::programme);
        by(question.byItem, QStringLiteral("i.text"), &PlaySumKey::item);
    }
};

} // namespace

PlaySum &PlaySum::operator+=(const PlaySum &other)
{
    plays += other.plays;
    whole += other.whole;
    shown += other.shown;
    frames += other.frames;
    return *this;
}

void PlaySums::count(const base::ScreenId &screen, QDate day, const messaging::Play &play, int times)
{
    if (play.kind != messaging::PlayKind::Item)
        return;
    const PlaySum one{times, play.cut.isEmpty() ? times : 0, times * play.duration, times * play.frames};
    m_counted[{screen.text(), day.toString(Qt::ISODate), play.authority, play.item}] += one;
}

Result<void> PlaySums::write()
{
    const auto counted = std::exchange(m_counted, {});
    for (auto it = counted.begin(); it != counted.end(); ++it) {
        const auto authority = m_words->numberOf(it.key().authority);
        const auto item = m_words->numberOf(it.key().item);
        if (!authority || !item)
            return failure(authority ? item.error() : authority.error());
        auto added = m_database->run(
            QStringLiteral(
                "INSERT INTO play_sums (screen, day, authority, item, plays, whole, shown_ms, frames) VALUES "
                "(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (screen, day, authority, item) DO UPDATE SET "
                "plays = plays + excluded.plays, whole = whole + excluded.whole, "
                "shown_ms = shown_ms + excluded.shown_ms, frames = frames + excluded.frames"),
            {it.key().screen, it.key().day, *authority, *item, it->plays, it->whole,
             static_cast<qint64>(it->shown.count()), it->frames});
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<QMap<PlaySumKey, PlaySum>> PlaySums::of(const Question &question) const
{
    const Grouping grouping(question);
    QStringList conditions{QStringLiteral("s.day >= ?"), QStringLiteral("s.day <= ?"), QStringLiteral("s.plays > 0")};
    QVariantList values{question.from.toString(Qt::ISODate), question.to.toString(Qt::ISODate)};
    const auto only = [&](const QString &condition, const QString &value) {
        if (value.isEmpty())
            return;
        conditions.append(condition);
        values.append(value);
    };
    only(QStringLiteral("s.screen = ?"), question.screen);
    if (question.place) {
        // '0' follows '/': the range holds exactly the places below this one.
        conditions.append(QStringLiteral("(c.place = ? OR (c.place > ? AND c.place < ?))"));
        const auto place = question.place->text();
        values << place << QString(place + u'/') << QString(place + u'0');
    }
    only(QStringLiteral("a.text = ?"), question.authority);
    if (!question.programme.isEmpty()) {
        conditions.append(QStringLiteral("i.text >= ? AND i.text < ?"));
        values << QString(question.programme + u'/') << QString(question.programme + u'0');
    }
    values.append(question.limit);

    const auto columns = grouping.columns.isEmpty() ? QStringLiteral("'all'") : grouping.columns.join(QStringLiteral(", "));
    auto rows = m_database->run(
        QStringLiteral("SELECT sum(s.plays), sum(s.whole), sum(s.shown_ms), sum(s.frames), %1 FROM play_sums AS s "
                       "JOIN words AS a ON a.number = s.authority JOIN words AS i ON i.number = s.item "
                       "LEFT JOIN screens AS c ON c.id = s.screen WHERE %2 GROUP BY %1 ORDER BY %1 LIMIT ?")
            .arg(columns, conditions.join(QStringLiteral(" AND "))),
        values);
    if (!rows)
        return failure(rows.error());
    QMap<PlaySumKey, PlaySum> sums;
    while (rows->next()) {
        PlaySumKey key;
        for (qsizetype i = 0; i < grouping.members.size(); ++i)
            key.*grouping.members[i] = rows->value(4 + int(i)).toString();
        sums.insert(key, {rows->value(0).toLongLong(), rows->value(1).toLongLong(),
                          base::Milliseconds{rows->value(2).toLongLong()}, rows->value(3).toLongLong()});
    }
    return sums;
}

} // namespace ironfence::console::server::records
