// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/time_sample.h"

#include "base/json/reader.h"

namespace ironfence::player {

using std::chrono::microseconds;

base::Result<TimeSample> TimeSample::parse(QByteArrayView body, base::MonotonicTime asked, base::MonotonicTime answered)
{
    constexpr base::json::Limits limits{.bytes = 1024, .depth = 4};
    constexpr qint64 year2000 = 946'684'800'000'000;
    constexpr qint64 year2200 = 7'258'118'400'000'000;

    const auto json = base::json::parse(body, limits);
    if (!json)
        return base::failure(json.error());
    base::json::Reader reader;
    base::json::Object object(*json, QStringLiteral("$"), reader);
    TimeSample sample;
    sample.asked = asked;
    sample.serverReceived = microseconds(object.integer("received_us", year2000, year2200));
    sample.serverSent = microseconds(object.integer("sent_us", year2000, year2200));
    sample.answered = answered;
    if (!reader.failed() && sample.serverSent < sample.serverReceived)
        reader.fail(object.pathOf("sent_us"), QStringLiteral("the answer left before the question came"));
    // Our clock counts whole milliseconds: a fast exchange may look up to one shorter than it was.
    if (!reader.failed() && sample.delay() < -base::Milliseconds(1))
        reader.fail(object.pathOf("sent_us"), QStringLiteral("the answer took longer than the whole exchange"));
    return reader.finish(sample);
}

microseconds TimeSample::offset() const
{
    const microseconds there = serverReceived - asked.sinceBoot;
    const microseconds back = serverSent - answered.sinceBoot;
    return there + (back - there) / 2;
}

microseconds TimeSample::delay() const
{
    return (answered - asked) - (serverSent - serverReceived);
}

} // namespace ironfence::player
