// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/watch/causes.h"

#include <QLocale>

namespace ironfence::console::server::watch {

using base::json::Value;
using std::chrono::seconds;

namespace {

QString bytes(qint64 count)
{
    return QLocale::c().formattedDataSize(count, 1, QLocale::DataSizeIecFormat);
}

QString oneDecimal(double value)
{
    return QString::number(value, 'f', 1);
}

QString times(qint64 count)
{
    return count == 1 ? QStringLiteral("once") : QStringLiteral("%1 times").arg(count);
}

} // namespace

Cause silenceCause(const Facts &facts)
{
    const auto how =
        facts.isOnline ? QStringLiteral("connected, but no report for %1 s") : QStringLiteral("offline for %1 s");
    const auto quiet = std::chrono::duration_cast<seconds>(facts.quiet).count();
    return {how.arg(quiet), {{"online", facts.isOnline}, {"seconds", quiet}}};
}

Cause deafnessCause(const Facts &facts)
{
    const auto silence = std::chrono::duration_cast<seconds>(facts.silence.value_or(seconds{0})).count();
    auto text = QStringLiteral("it reports, but has heard nothing from the server for %1 s").arg(silence);
    if (facts.deaf > 0)
        text += QStringLiteral("; it found so %1 since it started").arg(times(facts.deaf));
    return {text, {{"seconds", silence}, {"times", facts.deaf}}};
}

Cause wrongGlassCause(const Facts &facts)
{
    const auto glass = facts.wrongGlass.value_or(WrongGlass{});
    auto text = QStringLiteral("its glass is wrong: ") + glass.what.simplified();
    if (glass.since)
        text += QStringLiteral(", since %1").arg(base::toRfc3339(*glass.since));
    QStringList steps;
    const auto step = [&](const char *what, qint64 count) {
        if (count > 0)
            steps.append(QStringLiteral("%1 anew %2").arg(QLatin1String(what), times(count)));
    };
    step("deck", glass.decks);
    step("window", glass.windows);
    step("process", glass.restarts);
    text += QStringLiteral("; ") +
            (steps.isEmpty() ? QStringLiteral("nothing was done yet") : steps.join(QStringLiteral(", ")));
    Value figures = {{"what", base::json::text(glass.what.simplified())},
                     {"decks", glass.decks},
                     {"windows", glass.windows},
                     {"restarts", glass.restarts}};
    if (glass.since)
        figures["since_ms"] = base::toUnixMs(*glass.since);
    return {text, figures};
}

Cause droppingCause(const Facts &facts)
{
    const auto dropped = facts.droppedPerMille.value_or(0);
    return {QStringLiteral("%1 % of the video frames that were due never reached the glass")
                .arg(oneDecimal(static_cast<double>(dropped) / 10)),
            {{"per_mille", dropped}}};
}

Cause diskCause(const Facts &facts)
{
    const auto total = facts.diskTotalBytes ? QStringLiteral(" of %1").arg(bytes(*facts.diskTotalBytes)) : QString();
    Value figures = {{"free_bytes", facts.diskFreeBytes}};
    if (facts.diskTotalBytes)
        figures["total_bytes"] = *facts.diskTotalBytes;
    return {QStringLiteral("%1%2 left on its disk").arg(bytes(facts.diskFreeBytes), total), figures};
}

Cause storeCause(const Facts &facts)
{
    return {QStringLiteral("%1 of what it shows missing").arg(facts.itemsMissing), {{"missing", facts.itemsMissing}}};
}

Cause storeRoomCause(const Facts &facts)
{
    return {QStringLiteral("its store is %1 too small for the next 7 days").arg(bytes(facts.storeShortBytes)),
            {{"bytes", facts.storeShortBytes}}};
}

Cause contentCause(const Facts &facts)
{
    const auto behind = facts.behind.value_or(Behind{});
    const auto text = behind.manifest.isEmpty()
                          ? QStringLiteral("it goes by assignment %1 instead of %2").arg(behind.has).arg(behind.current)
                          : QStringLiteral("it has manifest %1 of %2 instead of %3")
                                .arg(behind.has)
                                .arg(behind.manifest)
                                .arg(behind.current);
    return {text, {{"manifest", base::json::text(behind.manifest)}, {"has", behind.has}, {"current", behind.current}}};
}

Cause decodersCause(const Facts &facts)
{
    return {QStringLiteral("%1 items could not be decoded or broke within 10 minutes").arg(facts.decoderFaults),
            {{"items", facts.decoderFaults}}};
}

Cause temperatureCause(const Facts &facts)
{
    return {QStringLiteral("%1 °C").arg(oneDecimal(static_cast<double>(facts.temperatureMilliC.value_or(0)) / 1'000)),
            {{"milli_c", facts.temperatureMilliC.value_or(0)}}};
}

Cause clockCause(const Facts &facts)
{
    if (facts.isServerDoubted)
        return {QStringLiteral("it does not believe the server's time, which is before what was signed"),
                {{"why", "server-doubted"}}};
    if (facts.isTimeLost)
        return {QStringLiteral("its clock has lost the time, which it counts on from the newest that it knows"),
                {{"why", "time-lost"}}};
    if (!facts.clockSynchronised)
        return {QStringLiteral("its clock was not compared with the server's"), {{"why", "not-compared"}}};
    if (facts.clockJumps >= tooManyJumps)
        return {QStringLiteral("its clock jumped %1 times within 10 minutes").arg(facts.clockJumps),
                {{"why", "jumps"}, {"jumps", facts.clockJumps}}};
    return {
        QStringLiteral("its clock is %1 ms off the server's, known to %2 ms")
            .arg(facts.clockOffset.count())
            .arg(facts.clockUncertainty.count()),
        {{"why", "off"}, {"offset_ms", facts.clockOffset.count()}, {"uncertainty_ms", facts.clockUncertainty.count()}}};
}

Cause restartsCause(const Facts &facts)
{
    return {QStringLiteral("its player started %1 times within 10 minutes").arg(facts.starts),
            {{"starts", facts.starts}}};
}

Cause refusalsCause(const Facts &facts)
{
    return {QStringLiteral("it refused %1").arg(facts.refused), {{"what", base::json::text(facts.refused)}}};
}

} // namespace ironfence::console::server::watch
