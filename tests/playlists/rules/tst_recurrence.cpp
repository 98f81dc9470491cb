// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/day_rule.h"
#include "tests/playlists/reading.h"

#include <QElapsedTimer>
#include <QtTest>
#include <libical/ical.h>
#include <limits>
#include <random>
#include <set>

using namespace ironfence;
using namespace ironfence::playlists::rules;
using playlists::testing::faultOf;
using playlists::testing::readAs;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// Reads a rule whose other members are given as JSON: R"("days":2)".
base::Result<Recurrence> recurrence(const QString &rrule, const QString &start, const QString &others = {})
{
    auto text = QStringLiteral(R"({"kind":"recurrence","rrule":"%1","start":"%2")").arg(rrule, start);
    if (!others.isEmpty())
        text += u',' + others;
    return readAs<DayRule>((text + u'}').toUtf8()).map([](const DayRule &rule) {
        return std::get<Recurrence>(rule.days);
    });
}

QStringList daysOf(const Recurrence &recurrence, const DayRange &range)
{
    const auto set = recurrence.daysIn(range);
    QStringList days;
    for (int index = 0; index < range.count; ++index) {
        if (set.at(index))
            days.append(range.dayAt(index).toString(Qt::ISODate));
    }
    return days;
}

/// Weeks counted day by day as RFC 5545 §3.3.10 says: libical is no judge of them.
std::set<QDate> weeks(const QString &rrule, QDate start, QDate last)
{
    const auto part = [&](const char *name, const char *otherwise = "") {
        const QRegularExpression pattern(QLatin1String(name) + QStringLiteral("=([^;]*)"));
        const auto match = pattern.match(rrule);
        return match.hasMatch() ? match.captured(1) : QString::fromLatin1(otherwise);
    };
    const auto names = QStringLiteral("MO TU WE TH FR SA SU").split(u' ');
    const auto nameOf = [&](QDate day) { return names.at(day.dayOfWeek() - 1); };
    const auto weekStart = static_cast<int>(names.indexOf(part("WKST", "MO"))) + 1;
    const auto weekOf = [&](QDate day) { return day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7)); };
    const auto days = part("BYDAY", nameOf(start).toLatin1().constData()).split(u',');
    const auto months = part("BYMONTH");
    const auto until = QDate::fromString(part("UNTIL", "21991231"), QStringLiteral("yyyyMMdd"));
    const auto count = part("COUNT", "1000000").toUInt();
    std::set<QDate> found;
    for (auto day = start; day <= std::min(last, until) && found.size() < count; day = day.addDays(1)) {
        if (days.contains(nameOf(day)) &&
            (months.isEmpty() || months.split(u',').contains(QString::number(day.month()))) &&
            weekOf(start).daysTo(weekOf(day)) / 7 % part("INTERVAL", "1").toInt() == 0)
            found.insert(day);
    }
    return found;
}

/// The plain way: every occurrence from DTSTART on.
std::set<QDate> expanded(const QString &rrule, QDate start, QDate until)
{
    if (rrule.startsWith(QStringLiteral("FREQ=WEEKLY")))
        return weeks(rrule, start, until);
    icaltimetype begin{};
    begin.is_date = 1;
    begin.year = start.year();
    begin.month = start.month();
    begin.day = start.day();
    std::set<QDate> days;
    auto *iterator = icalrecur_iterator_new(icalrecurrencetype_from_string(rrule.toLatin1().constData()), begin);
    for (auto at = icalrecur_iterator_next(iterator); !icaltime_is_null_time(at) && at.year <= until.year();
         at = icalrecur_iterator_next(iterator))
        days.insert(QDate(at.year, at.month, at.day));
    icalrecur_iterator_free(iterator);
    return days;
}

/// A rule made up by chance, of the parts that RFC 5545 allows for its frequency.
class RandomRule
{
public:
    explicit RandomRule(quint64 seed) : m_numbers(seed) {}

    int from(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_numbers); }

    QString make(QDate start)
    {
        const QString freq = QStringList{QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"),
                                         QStringLiteral("YEARLY")}
                                 .at(from(0, 3));
        const bool monthly = freq == QStringLiteral("MONTHLY");
        const bool yearly = freq == QStringLiteral("YEARLY");
        QStringList parts{QStringLiteral("FREQ=") + freq};
        const auto part = [&](const char *name, const QString &value) {
            parts.append(QString::fromLatin1(name) + u'=' + value);
        };
        if (from(0, 1) == 0)
            part("INTERVAL", QString::number(from(1, yearly ? 4 : 13)));
        const bool inMonths = from(0, 3) == 0;
        if (inMonths)
            part("BYMONTH", numbers(1, 12));
        if (!monthly && !yearly && from(0, 1) == 0)
            part("BYDAY", weekdays(0));
        bool sets = false;
        if (monthly || yearly) {
            switch (from(0, yearly ? 4 : 2)) {
            case 0:
                sets = from(0, 1) == 0;
                part("BYDAY", weekdays(sets ? 0 : 4));
                break;
            case 1:
                if (yearly && !inMonths)
                    part("BYMONTH", numbers(1, 12));
                part("BYMONTHDAY", from(0, 1) == 0 ? numbers(1, 31) : numbers(-10, -1));
                break;
            case 3:
                if (inMonths)
                    break;
                part("BYYEARDAY", from(0, 1) == 0 ? numbers(1, 366) : numbers(-30, -1));
                break;
            case 4:
                part("BYWEEKNO", from(0, 1) == 0 ? numbers(2, 51) : numbers(-10, -2));
                part("BYDAY", weekdays(0));
                break;
            default:
                break;
            }
        }
        if (sets && from(0, 2) == 0)
            part("BYSETPOS", QString::number(from(0, 1) == 0 ? from(1, 3) : -1));
        if (from(0, 3) == 0)
            part("WKST", weekday());
        if (from(0, 3) == 0)
            part("COUNT", QString::number(from(1, 300)));
        else if (from(0, 3) == 0)
            part("UNTIL", start.addDays(from(100, 9000)).toString(QStringLiteral("yyyyMMdd")));
        return parts.join(u';');
    }

private:
    QString weekday() { return QStringLiteral("MO TU WE TH FR SA SU").split(u' ').at(from(0, 6)); }
    QString weekdays(int ordinal)
    {
        QStringList names;
        for (int count = from(1, 3); count > 0; --count) {
            auto number = from(-ordinal, ordinal);
            names.append((number != 0 ? QString::number(number) : QString()) + weekday());
        }
        names.removeDuplicates();
        return names.join(u',');
    }
    QString numbers(int low, int high)
    {
        QStringList all;
        for (int count = from(1, 3); count > 0; --count)
            all.append(QString::number(from(low, high)));
        all.removeDuplicates();
        return all.join(u',');
    }

    std::mt19937_64 m_numbers;
};

} // namespace

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsDays_data();
    void selectsDays();
    void isThePlainExpansionWhereverItIsEntered();
    void isThePlainExpansionAroundItsStart();
    void longSinceBegunCostsNoMore_data();
    void longSinceBegunCostsNoMore();
    void refuses_data();
    void refuses();
    void boundsAreExact();
    void isWrittenAsItWasRead();
};

void TestRecurrence::selectsDays_data()
{
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("others");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *rrule, const char *start, const char *from, int count,
                        const char *days, const char *others = "") {
        QTest::newRow(name) << QString::fromLatin1(rrule) << QString::fromLatin1(start) << QString::fromLatin1(others)
                            << QString::fromLatin1(from) << count << QString::fromLatin1(days);
    };
    row("month ends", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", "2027-12-01", 100,
        "2027-12-31 2028-01-31 2028-02-29");
    row("on the 31st: not in shorter months", "FREQ=MONTHLY", "2026-01-31", "2026-01-01", 250,
        "2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31");
    row("last weekday of the month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-01", "2026-01-01", 151,
        "2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29");
    row("Friday the 13th", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2020-01-01", "2026-01-01", 365,
        "2026-02-13 2026-03-13 2026-11-13");
    row("second Tuesday", "FREQ=MONTHLY;BYDAY=2TU", "2000-01-01", "2026-11-01", 61, "2026-11-10 2026-12-08");
    row("leap day", "FREQ=YEARLY", "2004-02-29", "2024-01-01", 1600, "2024-02-29 2028-02-29");
    row("election day", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "2000-11-07",
        "2004-01-01", 1800, "2004-11-02 2008-11-04");
    row("week 20", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "2026-01-01", "2026-01-01", 900,
        "2026-05-11 2027-05-17 2028-05-15");
    row("100th and last day of the year", "FREQ=YEARLY;BYYEARDAY=100,-1", "2024-01-01", "2024-01-01", 700,
        "2024-04-09 2024-12-31 2025-04-10");
    row("every other week from Monday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "2026-08-04",
        "2026-08-01", 60, "2026-08-04 2026-08-09 2026-08-18 2026-08-23");
    row("every other week from Sunday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "2026-08-04",
        "2026-08-01", 60, "2026-08-04 2026-08-16 2026-08-18 2026-08-30");
    row("COUNT", "FREQ=DAILY;INTERVAL=10;COUNT=5", "2026-09-02", "2026-09-20", 90, "2026-09-22 2026-10-02 2026-10-12");
    row("COUNT is over", "FREQ=DAILY;COUNT=5", "2026-09-02", "2026-09-07", 90, "");
    row("UNTIL is included", "FREQ=DAILY;UNTIL=20260904", "2026-09-02", "2026-09-01", 90,
        "2026-09-02 2026-09-03 2026-09-04");
    row("phase of every third day, years later", "FREQ=DAILY;INTERVAL=3", "2000-01-01", "2026-11-20", 7,
        "2026-11-22 2026-11-25");
    row("begins in the range", "FREQ=DAILY", "2026-11-28", "2026-11-20", 10, "2026-11-28 2026-11-29");
    row("begins after the range", "FREQ=DAILY", "2026-11-30", "2026-11-20", 10, "");
    row("lasts for days", "FREQ=WEEKLY", "2026-11-20", "2026-11-20", 11,
        "2026-11-20 2026-11-21 2026-11-22 2026-11-27 2026-11-28 2026-11-29", R"("days":3)");
    row("weekdays from the 31st: none before it", "FREQ=MONTHLY;BYDAY=FR", "2026-01-31", "2026-01-01", 45,
        "2026-02-06 2026-02-13");
    row("days of the month from the 31st: none before it", "FREQ=MONTHLY;BYMONTHDAY=29,31", "2026-01-31", "2026-01-01",
        90, "2026-01-31 2026-03-29 2026-03-31");
    row("a day of the year from the day after it", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=30", "2026-01-31", "2026-01-01",
        400, "2027-01-30");
    row("a day of the year from the day itself", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=30", "2026-01-30", "2026-01-01", 60,
        "2026-01-30");
    row("days that would reach in from before the start", "FREQ=MONTHLY;BYDAY=FR", "2026-01-31", "2026-01-25", 14,
        "2026-02-06 2026-02-07", R"("days":10)");
    row("on the 30th, decades later", "FREQ=MONTHLY;INTERVAL=13", "2000-01-30", "2050-01-01", 800,
        "2050-12-30 2052-01-30");
    row("on a leap day every third year", "FREQ=YEARLY;INTERVAL=3", "2000-02-29", "2047-01-01", 5000,
        "2048-02-29 2060-02-29");
    row("goes on in the range", "FREQ=YEARLY", "2025-11-15", "2026-11-20", 3, "2026-11-20 2026-11-21", R"("days":7)");
    row("lasts a year", "FREQ=YEARLY;INTERVAL=2", "2024-03-01", "2025-02-27", 5, "2025-02-27 2025-02-28 2025-03-01",
        R"("days":366)");
    row("exceptions", "FREQ=DAILY", "2026-11-20", "2026-11-20", 4, "2026-11-20 2026-11-23",
        R"("exdates":["2026-11-21","2026-11-22","2026-11-30"])");
    row("an exception takes all days of its occurrence", "FREQ=WEEKLY", "2026-11-20", "2026-11-20", 11,
        "2026-11-27 2026-11-28", R"("days":2,"exdates":["2026-11-20","2026-11-28"])");
    row("occurrences besides", "FREQ=YEARLY", "2026-11-20", "2026-11-20", 30, "2026-11-20 2026-12-01 2026-12-02",
        R"("rdates":["2026-12-01","2026-12-02","2026-12-30"])");
    row("one besides, before the start", "FREQ=YEARLY", "2026-11-20", "2026-11-01", 10, "2026-11-05 2026-11-06",
        R"("days":2,"rdates":["2026-11-05"])");
    row("an exception wins", "FREQ=YEARLY", "2026-11-20", "2026-11-01", 10, "",
        R"("rdates":["2026-11-05"],"exdates":["2026-11-05"])");
}

void TestRecurrence::selectsDays()
{
    QFETCH(QString, rrule);
    QFETCH(QString, start);
    QFETCH(QString, others);
    QFETCH(QString, from);
    QFETCH(int, count);
    QFETCH(QString, days);
    const auto rule = recurrence(rrule, start, others);
    QVERIFY2(rule, qPrintable(faultOf(rule)));
    QCOMPARE(daysOf(*rule, {day(from), count}).join(u' '), days);
}

void TestRecurrence::isThePlainExpansionWhereverItIsEntered()
{
    int compared = 0;
    for (quint64 seed = 0; seed < 400; ++seed) {
        RandomRule random(seed);
        const auto start = QDate(2000, 1, 1).addDays(random.from(0, 7000));
        const auto rrule = random.make(start);
        const auto rule = recurrence(rrule, start.toString(Qt::ISODate));
        const auto plain = expanded(rrule, start, QDate(2036, 12, 31));
        if (!rule) {
            QVERIFY2(plain.empty(), qPrintable(rrule + u' ' + faultOf(rule)));
            continue;
        }
        for (int entry = 0; entry < 5; ++entry) {
            auto lasting = *rule;
            lasting.days = random.from(0, 1) == 0 ? 1 : random.from(2, 40);
            const DayRange range{start.addDays(random.from(-100, 5000)), random.from(1, 70)};
            DaySet expected(range);
            for (const auto &first : plain)
                expected.select(first, first.addDays(lasting.days - 1));
            const auto given = lasting.daysIn(range);
            for (int index = 0; index < range.count; ++index) {
                QVERIFY2(given.at(index) == expected.at(index),
                         qPrintable(QStringLiteral("%1 from %2, %3 days, on %4")
                                        .arg(rrule, start.toString(Qt::ISODate))
                                        .arg(lasting.days)
                                        .arg(range.dayAt(index).toString(Qt::ISODate))));
            }
            compared += given.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(compared > 700);
}

/// The first days of a rule, with starts that shorter months do not have.
void TestRecurrence::isThePlainExpansionAroundItsStart()
{
    int compared = 0;
    for (quint64 seed = 0; seed < 400; ++seed) {
        RandomRule random(seed);
        const QDate month(random.from(2000, 2020), random.from(1, 12), 1);
        const auto start = month.addDays(std::min(random.from(28, 30), month.daysInMonth() - 1));
        const auto rrule = random.make(start);
        const auto rule = recurrence(rrule, start.toString(Qt::ISODate));
        if (!rule)
            continue; // judged above
        const DayRange range{start.addDays(random.from(-40, 400)), random.from(40, 80)};
        const auto plain = expanded(rrule, start, range.last());
        QStringList expected;
        for (const auto &one : plain) {
            if (one >= range.first && one <= range.last())
                expected.append(one.toString(Qt::ISODate));
        }
        QCOMPARE(rrule + u' ' + start.toString(Qt::ISODate) + u' ' + daysOf(*rule, range).join(u' '),
                 rrule + u' ' + start.toString(Qt::ISODate) + u' ' + expected.join(u' '));
        QVERIFY(plain.empty() || *plain.begin() >= start);
        compared += expected.isEmpty() ? 0 : 1;
    }
    QVERIFY(compared > 200);
}

void TestRecurrence::longSinceBegunCostsNoMore_data()
{
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<QString>("start");
    QTest::newRow("on the 31st") << QStringLiteral("FREQ=MONTHLY") << QStringLiteral("2000-01-31");
    QTest::newRow("on the 31st of every other month")
        << QStringLiteral("FREQ=MONTHLY;INTERVAL=2") << QStringLiteral("2000-01-31");
    QTest::newRow("on a leap day") << QStringLiteral("FREQ=YEARLY") << QStringLiteral("2000-02-29");
    QTest::newRow("in some months") << QStringLiteral("FREQ=YEARLY;BYMONTH=1,3,5") << QStringLiteral("2000-01-31");
}

/// Against one that names its day and begins just before: a walk from the start takes a hundred times as long.
void TestRecurrence::longSinceBegunCostsNoMore()
{
    QFETCH(QString, rrule);
    QFETCH(QString, start);
    const DayRange range{QDate(2099, 1, 1), 30};
    const auto old = recurrence(rrule, start);
    const auto young = recurrence(QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=31"), QStringLiteral("2098-06-01"));
    QVERIFY2(old && young, qPrintable(faultOf(old)));
    const auto costOf = [&](const Recurrence &rule) {
        auto least = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 20; ++round) {
            QElapsedTimer timer;
            timer.start();
            for (int times = 0; times < 10; ++times)
                (void)rule.daysIn(range);
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const auto ratio = costOf(*old) / costOf(*young);
    QVERIFY2(ratio < 15, qPrintable(QString::number(ratio)));
}

void TestRecurrence::refuses_data()
{
    QTest::addColumn<QString>("rrule");
    for (const char *rrule : {
             "",
             "MONTHLY",
             "FREQ=",
             "freq=daily",
             "FREQ=DAILY;",
             ";FREQ=DAILY",
             "FREQ=DAILY INTERVAL=2",
             "FREQ=SECONDLY",
             "FREQ=MINUTELY",
             "FREQ=HOURLY",
             "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
             "RSCALE=CHINESE;FREQ=YEARLY",
             "FREQ=YEARLY;RSCALE=GREGORIAN",
             "FREQ=YEARLY;SKIP=FORWARD",
             "FREQ=DAILY;BYHOUR=8",
             "FREQ=DAILY;BYMINUTE=8",
             "FREQ=DAILY;BYSECOND=8",
             "FREQ=DAILY;X-WORD=1",
             "FREQ=DAILY;FREQ=DAILY",
             "FREQ=DAILY;INTERVAL=2;INTERVAL=3",
             "FREQ=DAILY;COUNT=1;UNTIL=20270101",
             "FREQ=DAILY;COUNT=0",
             "FREQ=DAILY;COUNT=-1",
             "FREQ=DAILY;COUNT=1001",
             "FREQ=DAILY;COUNT=99999999999",
             "FREQ=DAILY;INTERVAL=0",
             "FREQ=DAILY;INTERVAL=10000",
             "INTERVAL=2",
             "FREQ=DAILY;WKST=XX",
             "FREQ=DAILY;UNTIL=20270101T000000Z",
             "FREQ=DAILY;UNTIL=20271301",
             "FREQ=DAILY;UNTIL=20270229",
             "FREQ=DAILY;UNTIL=00000000",
             "FREQ=DAILY;UNTIL=2027",
             "FREQ=DAILY;UNTIL=20200101",
             "FREQ=WEEKLY;BYDAY=XX",
             "FREQ=WEEKLY;BYDAY=",
             "FREQ=WEEKLY;BYDAY=MO,",
             "FREQ=WEEKLY;BYDAY=2MO",
             "FREQ=DAILY;BYDAY=2MO",
             "FREQ=MONTHLY;BYDAY=54MO",
             "FREQ=YEARLY;BYWEEKNO=20;BYDAY=2MO",
             "FREQ=MONTHLY;BYMONTHDAY=0",
             "FREQ=MONTHLY;BYMONTHDAY=32",
             "FREQ=MONTHLY;BYMONTHDAY=+-1",
             "FREQ=WEEKLY;BYMONTHDAY=1",
             "FREQ=YEARLY;BYMONTH=13",
             "FREQ=YEARLY;BYMONTH=0",
             "FREQ=YEARLY;BYMONTH=-1",
             "FREQ=YEARLY;BYYEARDAY=367",
             "FREQ=YEARLY;BYYEARDAY=0",
             "FREQ=MONTHLY;BYYEARDAY=1",
             "FREQ=YEARLY;BYWEEKNO=54",
             "FREQ=MONTHLY;BYWEEKNO=1",
             "FREQ=MONTHLY;BYSETPOS=1",
             "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0",
             "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367",
             // libical has other days.
             "FREQ=YEARLY;BYWEEKNO=20",
             "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO",
             "FREQ=YEARLY;BYWEEKNO=20,52;BYDAY=FR",
             "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=TH",
             "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
             // libical ignores it.
             "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1",
             "FREQ=DAILY;BYDAY=MO;BYSETPOS=1",
             // These never come true.
             "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
             "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
             "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
             "FREQ=YEARLY;BYMONTH=4,6,9,11;BYMONTHDAY=31",
             "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20",
             "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=2",
             "FREQ=YEARLY;BYYEARDAY=1;BYMONTHDAY=2",
             "FREQ=YEARLY;BYMONTHDAY=7",
             "FREQ=YEARLY;INTERVAL=2;BYMONTH=7;BYYEARDAY=200",
             "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
             "FREQ=MONTHLY;BYDAY=1MO,1TU,1WE,1TH,1FR,1SA,1SU;BYMONTHDAY=20,21,22,23,24,25",
             "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=32",
             "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2",
             "FREQ=YEARLY;BYDAY=53MO;BYMONTH=2",
             "FREQ=YEARLY;BYMONTHDAY=30,31;BYMONTH=2;BYDAY=MO,TU,WE,TH,FR,SA,SU",
             "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2",
             "FREQ=YEARLY;INTERVAL=9999;BYMONTH=1",
         })
        QTest::newRow(*rrule != '\0' ? rrule : "nothing") << QString::fromLatin1(rrule);
}

/// Also a matter of time: libical looks for some of them up to the year 20000, and for others for ever.
void TestRecurrence::refuses()
{
    QFETCH(QString, rrule);
    const auto rule = recurrence(rrule, QStringLiteral("2026-11-23"));
    QVERIFY(!rule);
    QCOMPARE(rule.error().context, QStringLiteral("$.rrule"));
    QCOMPARE(rule.error().code, base::ErrorCode::Invalid);
}

void TestRecurrence::boundsAreExact()
{
    const auto start = QStringLiteral("2026-11-23");
    const auto dates = [](int count) {
        QStringList texts;
        for (int index = 0; index < count; ++index)
            texts.append(u'"' + QDate(2027, 1, 1).addDays(index).toString(Qt::ISODate) + u'"');
        return texts.join(u',');
    };
    const auto fault = [&](const QString &rrule, const QString &others) {
        return faultOf(recurrence(rrule, start, others)).section(u':', 0, 0);
    };
    const auto daily = QStringLiteral("FREQ=DAILY");
    QCOMPARE(fault(QStringLiteral("FREQ=DAILY;COUNT=1000"), {}), QString());
    QCOMPARE(fault(QStringLiteral("FREQ=DAILY;INTERVAL=9999"), {}), QString());
    QCOMPARE(fault(daily, QStringLiteral(R"("days":366)")), QString());
    QCOMPARE(fault(daily, QStringLiteral(R"("days":367)")), QStringLiteral("$.days"));
    QCOMPARE(fault(daily, QStringLiteral(R"("days":0)")), QStringLiteral("$.days"));
    for (const auto *name : {"rdates", "exdates"}) {
        const auto member = QStringLiteral(R"("%1":[%2])");
        QCOMPARE(fault(daily, member.arg(QString::fromLatin1(name), dates(366))), QString());
        QCOMPARE(fault(daily, member.arg(QString::fromLatin1(name), dates(367))),
                 QStringLiteral("$.") + QString::fromLatin1(name));
        QCOMPARE(fault(daily, member.arg(QString::fromLatin1(name), QStringLiteral("\"2027-02-29\""))),
                 QStringLiteral("$.") + QString::fromLatin1(name));
    }
    const auto longRule = QStringLiteral("FREQ=YEARLY;BYYEARDAY=") + QStringList(44, QStringLiteral("366")).join(u',');
    QCOMPARE(longRule.size(), 197);
    QCOMPARE(fault(longRule, {}), QString());
    QCOMPARE(fault(longRule + QStringLiteral(",365"), {}), QStringLiteral("$.rrule"));
    QCOMPARE(faultOf(recurrence(daily, QStringLiteral("1999-12-31"))).section(u':', 0, 0), QStringLiteral("$.start"));
    QCOMPARE(faultOf(recurrence(daily, QStringLiteral("2100-12-31"))), QString());
    QCOMPARE(faultOf(recurrence(daily, QStringLiteral("2101-01-01"))).section(u':', 0, 0), QStringLiteral("$.start"));
}

void TestRecurrence::isWrittenAsItWasRead()
{
    const QByteArray text = R"({"days":2,"exdates":["2026-12-01"],"kind":"recurrence","rdates":["2026-12-05"],)"
                            R"("rrule":"FREQ=DAILY;COUNT=7","start":"2026-11-23"})";
    const auto rule = readAs<DayRule>(text);
    QVERIFY2(rule, qPrintable(faultOf(rule)));
    QCOMPARE(base::json::write(rule->toJson()), text);
    QCOMPARE(readAs<DayRule>(base::json::write(rule->toJson())).value(), *rule);
}

QTEST_APPLESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
