// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/week_programmes.h"

namespace ironfence::e2e {

using base::UtcTime;
using base::json::Value;
using support::Deployment;
using namespace std::chrono_literals;

namespace {

/// Each second hour from the first on.
bool addHours(Deployment &deployment, const QString &programme, int first, const QColor &colour)
{
    auto dayparts = Value::array();
    for (int hour = first; hour < 24; hour += 2)
        dayparts.push_back({{"from", QStringLiteral("%1:00").arg(hour, 2, 10, QChar(u'0')).toStdString()},
                            {"to", QStringLiteral("%1:00").arg(hour + 1, 2, 10, QChar(u'0')).toStdString()}});
    const Value item{{"kind", "image"}, {"duration_s", 3600}, {"asset", deployment.pictureFile(colour)}};
    return deployment.addProgramme(programme, Value::array({item}), {{"when", {{"dayparts", dayparts}}}});
}

} // namespace

bool WeekProgrammes::publish(Deployment &deployment, const QColor &colourOfOdd)
{
    const Value item{{"kind", "image"}, {"duration_s", 3600}, {"asset", deployment.pictureFile(QColor(30, 30, 200))}};
    const auto noon = Value::array({{{"from", "12:00"}, {"to", "13:00"}}});
    const Value when{{"on", Value::array({{{"kind", "workdays"}}})}, {"dayparts", noon}};
    return addHours(deployment, QStringLiteral("even"), 0, QColor(30, 160, 75)) &&
           addHours(deployment, QStringLiteral("odd"), 1, colourOfOdd) &&
           deployment.addProgramme(QStringLiteral("noon"), Value::array({item}),
                                   {{"rank", "campaign"}, {"when", when}}) &&
           deployment.cli({QStringLiteral("publish"), QStringLiteral("--yes")}).exitCode == 0;
}

QList<Reckoning::Piece> WeekProgrammes::due(UtcTime monday)
{
    QList<Reckoning::Piece> pieces;
    for (int number = 0; number <= 8; ++number) {
        const auto midnight = monday + std::chrono::days{number};
        const bool isWorkday = number % 7 < 5;
        pieces.append({midnight, midnight + 6h, QStringLiteral("dark")});
        for (auto hour = 6h; hour < 23h; ++hour) {
            const auto what = hour == 12h && isWorkday ? QStringLiteral("noon/0")
                              : hour.count() % 2 == 0  ? QStringLiteral("even/0")
                                                       : QStringLiteral("odd/0");
            pieces.append({midnight + hour, midnight + hour + 1h, what});
        }
        pieces.append({midnight + 23h, midnight + 24h, QStringLiteral("dark")});
    }
    return pieces;
}

} // namespace ironfence::e2e
