// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_rows.h"

#include "base/json/parse.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::Play;
using messaging::PlayContent;

namespace {

enum Column {
    Sequence,
    Kind,
    Began,
    Shift,
    Day,
    Duration,
    Offset,
    Frames,
    Monotonic,
    Synchronised,
    ClockOffset,
    Uncertainty,
    Authority,
    Item,
    Alert,
    Cut,
    DueAuthority,
    Due,
    Why,
    Content,
    Boot,
    Body,
    Count,
};
static_assert(Count == PlayRows::columnCount);

/// Whether columns can hold all of it.
bool isPlain(const Play &play)
{
    const auto none = [](const base::json::Value &extra) { return extra.empty(); };
    return play.fault.isEmpty() && none(play.extra) && none(play.began.extra) && none(play.clock.extra) &&
           (!play.instead || none(play.instead->extra));
}

tl::unexpected<base::Error> damaged(const QString &message)
{
    return failure(ErrorCode::Corrupt, message, QStringLiteral("plays"));
}

/// What the columns say but for words, compared with a body.
bool agree(const Play &columns, const Play &body)
{
    const auto parts = [](const Play &play) {
        return std::tuple(play.sequence, play.kind, play.began.at, play.began.monotonic, play.duration, play.offset,
                          play.frames, play.clock.synchronised, play.clock.offset, play.clock.uncertainty,
                          play.cut.isEmpty());
    };
    const auto same = [](const QString &word, const QString &whole) { return word.isEmpty() || word == whole; };
    return parts(columns) == parts(body) && same(columns.authority, body.authority) && same(columns.item, body.item) &&
           same(columns.alert, body.alert);
}

} // namespace

QString PlayRows::columns()
{
    return QStringLiteral("sequence, kind, began_ms, shift_ms, day, duration_ms, offset_ms, frames, monotonic_ms, "
                          "synchronised, clock_offset_ms, uncertainty_ms, authority, item, alert, cut, due_authority, "
                          "due, why, content, boot, body");
}

Result<void> PlayRows::insert(qint64 chain, const base::ScreenId &screen, QList<NewPlay> &plays)
{
    auto statement =
        m_database->prepare(QStringLiteral("INSERT INTO plays (chain, %1) VALUES (%2)")
                                .arg(columns(), QStringList(columnCount + 1, QStringLiteral("?")).join(u',')));
    if (!statement)
        return failure(statement.error());
    for (auto &play : plays) {
        const auto values = valuesOf(chain, screen, play);
        if (!values)
            return failure(values.error());
        if (auto inserted = statement->run(*values); !inserted)
            return inserted;
    }
    return {};
}

Result<QVariantList> PlayRows::valuesOf(qint64 chain, const base::ScreenId &screen, NewPlay &row)
{
    QVariantList values;
    values.reserve(columnCount + 1);
    const auto &play = *row.play;
    values << chain << play.sequence << static_cast<int>(play.kind) << base::toUnixMs(row.from)
           << (row.shift ? QVariant(static_cast<qint64>(row.shift->count())) : QVariant()) << row.day
           << static_cast<qint64>(play.duration.count()) << static_cast<qint64>(play.offset.count()) << play.frames
           << static_cast<qint64>(play.began.monotonic.sinceBoot.count()) << play.clock.synchronised
           << static_cast<qint64>(play.clock.offset.count()) << static_cast<qint64>(play.clock.uncertainty.count());

    bool isWhole = isPlain(play);
    const auto add = [&](const QString &word) -> Result<qint64> {
        const auto number = m_words->numberOf(word, screen);
        if (!number)
            return number;
        isWhole = isWhole && (word.isEmpty() || *number != PlayWords::none);
        values.append(word.isEmpty() ? QVariant() : QVariant(*number));
        return number;
    };
    const auto instead = play.instead.value_or(messaging::PlayInstead{});
    const auto content = QString::fromUtf8(base::json::write(play.content.toJson()));
    const std::initializer_list<std::pair<const QString *, qint64 *>> words{{&play.authority, &row.authority},
                                                                            {&play.item, &row.item},
                                                                            {&play.alert, nullptr},
                                                                            {&play.cut, nullptr},
                                                                            {&instead.authority, nullptr},
                                                                            {&instead.item, nullptr},
                                                                            {&instead.why, nullptr},
                                                                            {&content, nullptr},
                                                                            {&play.boot, &row.boot}};
    for (const auto &[word, number] : words) {
        const auto added = add(*word);
        if (!added)
            return failure(added.error());
        if (number != nullptr)
            *number = *added;
    }
    values.append(isWhole ? QVariant() : QVariant(QString::fromUtf8(play.serialize())));
    return values;
}

Result<void> PlayRows::readWords(const QSqlQuery &row, Play &play) const
{
    messaging::PlayInstead instead;
    const std::initializer_list<std::pair<Column, QString *>> words{
        {Authority, &play.authority},       {Item, &play.item},   {Alert, &play.alert}, {Cut, &play.cut},
        {DueAuthority, &instead.authority}, {Due, &instead.item}, {Why, &instead.why},  {Boot, &play.boot}};
    for (const auto &[column, text] : words) {
        const auto value = row.value(column);
        if (value.isNull())
            continue;
        const auto word = m_words->wordOf(value.toLongLong());
        if (!word)
            return failure(word.error());
        *text = *word;
    }
    if (!row.value(Due).isNull())
        play.instead = instead;
    return {};
}

/// Few contents, many plays of each.
Result<PlayContent> PlayRows::contentOf(qint64 number) const
{
    constexpr qsizetype maxKnown = 10'000;
    if (const auto known = m_contents.constFind(number); known != m_contents.constEnd())
        return *known;
    const auto word = m_words->wordOf(number);
    if (!word)
        return failure(word.error());
    const auto json = base::json::parse(word->toUtf8());
    if (!json)
        return damaged(json.error().line());
    base::json::Reader reader;
    auto content = PlayContent::read({*json, QStringLiteral("$"), reader});
    if (reader.failed())
        return damaged(reader.fault().line());
    if (m_contents.size() >= maxKnown)
        m_contents.clear();
    m_contents.insert(number, content);
    return content;
}

PlayRows::Place PlayRows::placeOf(const QSqlQuery &row)
{
    return {!row.value(Shift).isNull(), row.value(Day).toLongLong(), row.value(Boot).toLongLong()};
}

Result<StoredPlay> PlayRows::read(const QSqlQuery &row) const
{
    const auto number = [&](Column column) { return row.value(column).toLongLong(); };
    const auto time = [&](Column column) { return base::Milliseconds{number(column)}; };
    if (number(Kind) < 0 || number(Kind) > static_cast<qint64>(messaging::PlayKind::Dark))
        return damaged(QStringLiteral("no such kind"));
    StoredPlay stored;
    stored.from = base::fromUnixMs(number(Began));
    stored.shift = time(Shift);
    auto &play = stored.play;
    play.sequence = number(Sequence);
    play.kind = static_cast<messaging::PlayKind>(number(Kind));
    play.began = {stored.from - stored.shift, {time(Monotonic)}};
    play.duration = time(Duration);
    play.offset = time(Offset);
    play.frames = number(Frames);
    play.clock = {number(Synchronised) != 0, time(ClockOffset), time(Uncertainty)};
    if (auto read = readWords(row, play); !read)
        return failure(read.error());
    if (row.value(Body).isNull()) {
        auto content = contentOf(number(Content));
        if (!content)
            return failure(content.error());
        play.content = std::move(*content);
        return stored;
    }

    auto body = Play::parse(row.value(Body).toString().toUtf8());
    if (!body)
        return damaged(body.error().line());
    if (play.cut.isEmpty() && !row.value(Cut).isNull())
        play.cut = body->cut; // a word that only the body has
    if (!agree(play, *body))
        return damaged(QStringLiteral("columns and body differ"));
    play = std::move(*body);
    return stored;
}

} // namespace ironfence::console::server::records
