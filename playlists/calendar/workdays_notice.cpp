// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/workdays_notice.h"

#include <QRegularExpression>
#include <algorithm>

namespace ironfence::playlists::calendar {

using base::json::Object;
using base::json::Value;

namespace {

constexpr int maxDays = 32;
constexpr int longestRow = 31;

QDate dateOf(const QString &text)
{
    // QDate would also take digits of other scripts and signs.
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}")));
    return shape.match(text).hasMatch() ? QDate::fromString(text, QStringLiteral("yyyy-MM-dd")) : QDate();
}

/// Reads the days of one notice, which share their bounds.
class DayReader
{
public:
    DayReader(int year, base::json::Reader &reader) : m_year(year), m_reader(reader) {}

    QDate read(const QString &text, const QString &path)
    {
        const QDate date = dateOf(text);
        if (!date.isValid())
            m_reader.fail(path, QStringLiteral("must be a day like 2026-02-15"));
        else if (date < QDate(m_year - 1, 12, 1) || date > QDate(m_year + 1, 1, 31))
            m_reader.fail(path, QStringLiteral("must lie between the December before the year and the January after"));
        return date;
    }

    DaysOff readOff(Object object)
    {
        DaysOff off;
        off.name = object.text("name", 32);
        off.from = read(object.text("from", 10), object.pathOf("from"));
        off.to = read(object.text("to", 10), object.pathOf("to"));
        off.extra = object.rest();
        if (off.to < off.from || off.from.daysTo(off.to) >= longestRow)
            m_reader.fail(object.pathOf("to"), QStringLiteral("must be 0 to 30 days after \"from\""));
        return off;
    }

private:
    int m_year;
    base::json::Reader &m_reader;
};

/// What no reader of single days can see: order, repetition, contradiction.
void checkTogether(const WorkdaysNotice &notice, const Object &object)
{
    auto &reader = object.reader();
    for (qsizetype i = 1; i < notice.off.size(); ++i) {
        if (notice.off[i].from <= notice.off[i - 1].to)
            reader.fail(QStringLiteral("%1[%2]").arg(object.pathOf("off")).arg(i),
                        QStringLiteral("must come after the days before it"));
    }
    for (qsizetype i = 0; i < notice.work.size(); ++i) {
        const auto path = QStringLiteral("%1[%2]").arg(object.pathOf("work")).arg(i);
        if (i > 0 && notice.work[i] <= notice.work[i - 1])
            reader.fail(path, QStringLiteral("must come after the day before it"));
        if (notice.work[i].dayOfWeek() < Qt::Saturday)
            reader.fail(path, QStringLiteral("must be a Saturday or Sunday: other days are worked anyway"));
        if (notice.isOff(notice.work[i]))
            reader.fail(path, QStringLiteral("is a day off as well"));
    }
}

} // namespace

WorkdaysNotice WorkdaysNotice::read(Object &object)
{
    auto &reader = object.reader();
    WorkdaysNotice notice;
    notice.year = static_cast<int>(object.integer("year", 2000, 2199));
    DayReader days(notice.year, reader);
    object.each("off", maxDays, [&](const Value &value, const QString &path) {
        notice.off.append(days.readOff(Object(value, path, reader)));
    });
    if (notice.off.isEmpty())
        reader.fail(object.pathOf("off"), QStringLiteral("must have at least one entry"));
    const auto work = object.texts("work", maxDays, 10);
    for (qsizetype i = 0; i < work.size(); ++i)
        notice.work.append(days.read(work[i], QStringLiteral("%1[%2]").arg(object.pathOf("work")).arg(i)));
    notice.source = object.text("source", 200);
    notice.extra = object.rest();
    if (!reader.failed())
        checkTogether(notice, object);
    return notice;
}

base::Result<WorkdaysNotice> WorkdaysNotice::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes, {.bytes = maxBytes});
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("workdays");
    auto notice = read(object);
    return reader.finish(std::move(notice));
}

QByteArray WorkdaysNotice::serialize() const
{
    Value json = base::json::document("workdays", extra);
    write(json);
    return base::json::write(json);
}

void WorkdaysNotice::write(Value &json) const
{
    json["year"] = year;
    json["off"] = Value::array();
    for (const auto &each : off) {
        Value row = each.extra;
        row["name"] = base::json::text(each.name);
        row["from"] = base::json::text(each.from.toString(Qt::ISODate));
        row["to"] = base::json::text(each.to.toString(Qt::ISODate));
        json["off"].push_back(row);
    }
    json["work"] = Value::array();
    for (const QDate date : work)
        json["work"].push_back(base::json::text(date.toString(Qt::ISODate)));
    json["source"] = base::json::text(source);
}

bool WorkdaysNotice::isOff(QDate date) const
{
    return std::any_of(off.begin(), off.end(),
                       [date](const DaysOff &each) { return each.from <= date && date <= each.to; });
}

} // namespace ironfence::playlists::calendar
