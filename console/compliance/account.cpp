// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/compliance/account.h"

namespace ironfence::console::compliance {

using base::Milliseconds;
using base::json::Object;
using base::json::Value;

namespace {

constexpr qint64 maxMs = Tally::most.count();
constexpr qsizetype maxName = 256;
constexpr qsizetype maxProgrammes = 10'000;
constexpr qint64 maxItems = 1LL << 40;
constexpr qint64 maxSequence = std::numeric_limits<qint64>::max();

Milliseconds readMs(Object &object, const char *key, Milliseconds upTo)
{
    return Milliseconds{object.integer(key, 0, upTo.count())};
}

/// What a deviation misses that says nothing else.
Milliseconds wholeOf(const Deviation &deviation)
{
    return std::clamp(deviation.to - deviation.from, Milliseconds{0}, Milliseconds{maxMs});
}

Cause readCause(Object &object)
{
    const auto cause = causeOf(object.text("cause", 64));
    if (!cause)
        object.reader().fail(object.pathOf("cause"), QStringLiteral("unknown cause"));
    return cause.value_or(Cause::Other);
}

} // namespace

void Tally::miss(Cause cause, Milliseconds length)
{
    missed.at(static_cast<std::size_t>(cause)) += length;
}

int Tally::coverage() const
{
    constexpr qint64 whole = 10'000;
    return static_cast<int>(due.count() == 0 ? whole : shown.count() * whole / due.count());
}

Tally &Tally::operator+=(const Tally &other)
{
    due += other.due;
    shown += other.shown;
    for (const auto cause : causes)
        miss(cause, other.missedBy(cause));
    return *this;
}

Tally Tally::read(Object object, Milliseconds upTo)
{
    Tally tally;
    tally.due = readMs(object, "due_ms", upTo);
    tally.shown = readMs(object, "shown_ms", upTo);
    if (!object.has("missed_ms"))
        return tally;
    auto missed = object.object("missed_ms");
    for (const auto cause : causes) {
        const auto name = nameOf(cause).toLatin1();
        if (missed.has(name.constData()))
            tally.miss(cause, readMs(missed, name.constData(), upTo));
    }
    return tally;
}

Value Tally::toJson() const
{
    auto parts = Value::object();
    for (const auto cause : causes) {
        if (missedBy(cause).count() > 0)
            parts[nameOf(cause).toStdString()] = missedBy(cause).count();
    }
    auto json = Value::object();
    json["due_ms"] = due.count();
    json["shown_ms"] = shown.count();
    json["missed_ms"] = std::move(parts);
    return json;
}

Deviation Deviation::read(Object object)
{
    Deviation deviation;
    deviation.from = object.time("from");
    deviation.to = object.time("to");
    deviation.authority = object.textOr("authority", maxName);
    deviation.due = object.text("due", maxName);
    deviation.cause = readCause(object);
    deviation.shown = object.textOr("shown", maxName);
    deviation.sequence = object.integerOr("sequence", 0, maxSequence, 0);
    deviation.lastSequence = object.integerOr("last_sequence", 0, maxSequence, deviation.sequence);
    deviation.items = object.integerOr("items", 1, maxItems, 1);
    deviation.missed = Milliseconds{object.integerOr("missed_ms", 0, maxMs, wholeOf(deviation).count())};
    deviation.reason = object.textOr("reason", maxName);
    return deviation;
}

Value Deviation::toJson() const
{
    auto json = Value::object();
    json["from"] = base::json::text(base::toRfc3339(from));
    json["to"] = base::json::text(base::toRfc3339(to));
    if (!authority.isEmpty())
        json["authority"] = base::json::text(authority);
    json["due"] = base::json::text(due);
    json["cause"] = base::json::text(nameOf(cause));
    if (!shown.isEmpty())
        json["shown"] = base::json::text(shown);
    if (sequence > 0)
        json["sequence"] = sequence;
    if (lastSequence != sequence)
        json["last_sequence"] = lastSequence;
    if (items != 1)
        json["items"] = items;
    if (missed != wholeOf(*this))
        json["missed_ms"] = missed.count();
    if (!reason.isEmpty())
        json["reason"] = base::json::text(reason);
    return json;
}

Account Account::read(Object object)
{
    Account account;
    account.items = Tally::read(object.object("items"));
    account.dark = Tally::read(object.object("dark"));
    auto programmes = object.object("programmes");
    programmes.members(maxProgrammes, [&](const QString &name, const Value &value, const QString &path) {
        account.programmes.insert(name, Tally::read(Object(value, path, object.reader())));
    });
    object.each("deviations", maxDeviations, [&](const Value &value, const QString &path) {
        account.deviations.append(Deviation::read(Object(value, path, object.reader())));
    });
    account.deviationCount = object.integer("deviation_count", 0, std::numeric_limits<qint64>::max());
    account.unlisted = Milliseconds{object.integerOr("unlisted_ms", 0, maxMs, 0)};
    return account;
}

Value Account::toJson() const
{
    auto byProgramme = Value::object();
    for (auto it = programmes.begin(); it != programmes.end(); ++it)
        byProgramme[it.key().toStdString()] = it->toJson();
    auto list = Value::array();
    for (const auto &deviation : deviations)
        list.push_back(deviation.toJson());
    auto json = Value::object();
    json["items"] = items.toJson();
    json["dark"] = dark.toJson();
    json["programmes"] = std::move(byProgramme);
    json["deviations"] = std::move(list);
    json["deviation_count"] = deviationCount;
    if (unlisted.count() > 0)
        json["unlisted_ms"] = unlisted.count();
    return json;
}

} // namespace ironfence::console::compliance
