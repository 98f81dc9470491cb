// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_rows.h"

#include "base/json/parse.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::Play;

namespace {

/// Whether columns can hold all of it.
bool isPlain(const Play &play)
{
    const auto none = [](const base::json::Value &extra) { return extra.empty(); };
    return play.fault.isEmpty() && none(play.extra) && none(play.began.extra) && none(play.content.extra) &&
           none(play.clock.extra) && (!play.instead || none(play.instead->extra));
}

enum Column {
    Sequence,
    Kind,
    Began,
    Shift,
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
};

} // namespace

QString PlayRows::columns()
{
    return QStringLiteral("sequence, kind, began_ms, shift_ms, duration_ms, offset_ms, frames, monotonic_ms, "
                          "synchronised, clock_offset_ms, uncertainty_ms, authority, item, alert, cut, due_authority, "
                          "due, why, content, boot, body");
}

Result<void> PlayRows::insert(qint64 chain, const Play &play, base::UtcTime from,
                              std::optional<base::Milliseconds> shift)
{
    const auto instead = play.instead.value_or(messaging::PlayInstead{});
    QVariantList values{chain,
                        play.sequence,
                        static_cast<int>(play.kind),
                        base::toUnixMs(from),
                        shift ? QVariant(static_cast<qint64>(shift->count())) : QVariant(),
                        static_cast<qint64>(play.duration.count()),
                        static_cast<qint64>(play.offset.count()),
                        play.frames,
                        static_cast<qint64>(play.began.monotonic.sinceBoot.count()),
                        play.clock.synchronised,
                        static_cast<qint64>(play.clock.offset.count()),
                        static_cast<qint64>(play.clock.uncertainty.count())};
    const auto content = QString::fromUtf8(base::json::write(play.content.toJson()));
    for (const auto &word : {play.authority, play.item, play.alert, play.cut, instead.authority, instead.item,
                             instead.why, content, play.boot}) {
        const auto value = m_words->valueOf(word);
        if (!value)
            return failure(value.error());
        values.append(*value);
    }
    values.append(isPlain(play) ? QVariant() : QVariant(QString::fromUtf8(play.serialize())));
    auto inserted = m_database->run(
        QStringLiteral("INSERT INTO plays (chain, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?)")
            .arg(columns()),
        values);
    if (!inserted)
        return failure(inserted.error());
    return {};
}

Result<StoredPlay> PlayRows::read(const QSqlQuery &row) const
{
    const auto number = [&](Column column) { return row.value(column).toLongLong(); };
    StoredPlay stored;
    stored.from = base::fromUnixMs(number(Began));
    stored.shift = base::Milliseconds{number(Shift)};
    if (!row.value(Body).isNull()) {
        auto play = Play::parse(row.value(Body).toString().toUtf8());
        if (!play)
            return failure(ErrorCode::Corrupt, play.error().message, QStringLiteral("plays.body"));
        stored.play = std::move(*play);
        return stored;
    }

    auto &play = stored.play;
    messaging::PlayInstead instead;
    QString content;
    const std::initializer_list<std::pair<Column, QString *>> words{{Authority, &play.authority},
                                                                    {Item, &play.item},
                                                                    {Alert, &play.alert},
                                                                    {Cut, &play.cut},
                                                                    {DueAuthority, &instead.authority},
                                                                    {Due, &instead.item},
                                                                    {Why, &instead.why},
                                                                    {Content, &content},
                                                                    {Boot, &play.boot}};
    for (const auto &[column, text] : words) {
        auto word = m_words->wordOf(row.value(column));
        if (!word)
            return failure(word.error());
        *text = std::move(*word);
    }
    if (!instead.item.isEmpty())
        play.instead = instead;
    const auto json = base::json::parse(content.toUtf8());
    if (!json)
        return failure(ErrorCode::Corrupt, json.error().message, QStringLiteral("plays.content"));
    base::json::Reader reader;
    play.content = messaging::PlayContent::read({*json, QStringLiteral("$"), reader});
    if (reader.failed())
        return failure(ErrorCode::Corrupt, reader.fault().message, QStringLiteral("plays.content"));

    play.sequence = number(Sequence);
    play.kind = static_cast<messaging::PlayKind>(number(Kind));
    play.began = {stored.from - stored.shift, {base::Milliseconds{number(Monotonic)}}};
    play.duration = base::Milliseconds{number(Duration)};
    play.offset = base::Milliseconds{number(Offset)};
    play.frames = number(Frames);
    play.clock = {number(Synchronised) != 0, base::Milliseconds{number(ClockOffset)},
                  base::Milliseconds{number(Uncertainty)}};
    return stored;
}

} // namespace ironfence::console::server::records
