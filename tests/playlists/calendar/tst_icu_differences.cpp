// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/lunar_date.h"

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QTest>
#include <memory>
#include <unicode/ucal.h>

using namespace ironfence::playlists::calendar;

/// Every month of 1900-2100 that ICU begins on another day or counts otherwise than our table, against the reviewed
/// list of tests/data/calendar: a change on either side is noticed.
class TestIcuDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheReviewedOnes();
};

namespace {

/// "8" or "8L", by the first day of the month.
using Months = QMap<QDate, QString>;

QString nameOf(int month, bool leap)
{
    return QString::number(month) + (leap ? QStringLiteral("L") : QString());
}

Months ourMonths()
{
    Months months;
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto ofTheYear = monthsOf(year).value();
        for (const auto &month : ofTheYear)
            months.insert(month.firstDay, nameOf(month.month, month.leap));
    }
    return months;
}

/// What ICU says of each day. A month begins when its name changes: ICU also knows days 0.
Months icuMonths(QDate first, QDate last)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCalendar, decltype(&ucal_close)> calendar(
        ucal_open(u"UTC", -1, "zh@calendar=chinese", UCAL_DEFAULT, &status), &ucal_close);
    Months months;
    QString before;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const auto noon = QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        ucal_setMillis(calendar.get(), static_cast<UDate>(noon), &status);
        const int month = ucal_get(calendar.get(), UCAL_MONTH, &status) + 1;
        const bool leap = ucal_get(calendar.get(), UCAL_IS_LEAP_MONTH, &status) != 0;
        const auto name = nameOf(month, leap);
        if (name != before)
            months.insert(date, name);
        before = name;
    }
    if (U_FAILURE(status))
        qFatal("ICU: %s", u_errorName(status));
    return months;
}

QStringList reviewed()
{
    QFile file(QStringLiteral(REVIEWED));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no list of reviewed differences");
    QStringList lines;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto fact = line.section(u'#', 0, 0).trimmed();
        if (!fact.isEmpty())
            lines.append(fact);
    }
    return lines;
}

} // namespace

void TestIcuDifferences::areTheReviewedOnes()
{
    const auto ours = ourMonths();
    const auto icus = icuMonths(QDate(1900, 1, 31), QDate(2101, 1, 28));
    QVERIFY(icus.size() > 2400);

    auto days = ours.keys() + icus.keys();
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    QStringList differences;
    for (const QDate day : days) {
        const auto our = ours.value(day, QStringLiteral("-"));
        const auto icu = icus.value(day, QStringLiteral("-"));
        if (our != icu)
            differences.append(QStringLiteral("%1 %2 %3").arg(day.toString(Qt::ISODate), our, icu));
    }
    if (differences != reviewed())
        qWarning("day, ours, ICU's:\n%s", qPrintable(differences.join(u'\n')));
    QCOMPARE(differences, reviewed());
}

QTEST_APPLESS_MAIN(TestIcuDifferences)
#include "tst_icu_differences.moc"
