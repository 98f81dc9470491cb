// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/watch/rules.h"

#include <QLocale>
#include <algorithm>

namespace ironfence::console::server::watch {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

using base::json::Value;

constexpr qint64 mebi = 1024 * 1024;

/// Between the two thresholds nothing changes. What is not told is not held against a screen.
Verdict over(const std::optional<qint64> &value, qint64 bad, qint64 fine)
{
    if (value && *value >= bad)
        return Verdict::Bad;
    return !value || *value <= fine ? Verdict::Fine : Verdict::Unclear;
}

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

// Reports come every 60 s: three of them are missing.
Verdict silence(const Facts &facts)
{
    constexpr base::Milliseconds tooLong = minutes{3};
    constexpr base::Milliseconds short_ = seconds{90};
    if (!facts.isExpected)
        return Verdict::Unclear;
    if (facts.quiet >= tooLong)
        return Verdict::Bad;
    return facts.isOnline && facts.quiet < short_ ? Verdict::Fine : Verdict::Unclear;
}

Cause silenceCause(const Facts &facts)
{
    const auto how =
        facts.isOnline ? QStringLiteral("connected, but no report for %1 s") : QStringLiteral("offline for %1 s");
    const auto quiet = std::chrono::duration_cast<seconds>(facts.quiet).count();
    return {how.arg(quiet), {{"online", facts.isOnline}, {"seconds", quiet}}};
}

// `fresh` comes every 60 s. Nobody is deaf to a server that was not there to be heard.
Verdict deafness(const Facts &facts)
{
    constexpr base::Milliseconds tooLong = minutes{3};
    constexpr base::Milliseconds short_ = seconds{90};
    if (!facts.silence || *facts.silence < short_)
        return Verdict::Fine;
    return *facts.silence >= tooLong && facts.speaking >= tooLong ? Verdict::Bad : Verdict::Unclear;
}

Cause deafnessCause(const Facts &facts)
{
    const auto silence = std::chrono::duration_cast<seconds>(facts.silence.value_or(seconds{0})).count();
    auto text = QStringLiteral("it reports, but has heard nothing from the server for %1 s").arg(silence);
    if (facts.deaf > 0)
        text += QStringLiteral("; it found so %1 since it started").arg(times(facts.deaf));
    return {text, {{"seconds", silence}, {"times", facts.deaf}}};
}

Verdict wrongGlass(const Facts &facts)
{
    return facts.wrongGlass ? Verdict::Bad : Verdict::Fine;
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

Verdict frozen(const Facts &facts)
{
    return over(facts.droppedPerMille, 950, 500);
}

Verdict dropping(const Facts &facts)
{
    return over(facts.droppedPerMille, 50, 20);
}

Cause droppingCause(const Facts &facts)
{
    const auto dropped = facts.droppedPerMille.value_or(0);
    return {QStringLiteral("%1 % of the video frames that were due never reached the glass")
                .arg(oneDecimal(static_cast<double>(dropped) / 10)),
            {{"per_mille", dropped}}};
}

/// 5 % of the disk, but 256 MiB at least and 1 GiB at most: a small disk has little, a large one needs no more.
qint64 lowMark(const Facts &facts)
{
    constexpr qint64 part = 20;
    const auto total = facts.diskTotalBytes.value_or(1024 * mebi * part / 2);
    return std::clamp(total / part, 256 * mebi, 1024 * mebi);
}

Verdict disk(const Facts &facts)
{
    const qint64 low = lowMark(facts);
    if (facts.diskFreeBytes < low)
        return Verdict::Bad;
    return facts.diskFreeBytes >= low + low / 2 ? Verdict::Fine : Verdict::Unclear;
}

Cause diskCause(const Facts &facts)
{
    const auto total = facts.diskTotalBytes ? QStringLiteral(" of %1").arg(bytes(*facts.diskTotalBytes)) : QString();
    Value figures = {{"free_bytes", facts.diskFreeBytes}};
    if (facts.diskTotalBytes)
        figures["total_bytes"] = *facts.diskTotalBytes;
    return {QStringLiteral("%1%2 left on its disk").arg(bytes(facts.diskFreeBytes), total), figures};
}

Verdict store(const Facts &facts)
{
    return facts.itemsMissing > 0 ? Verdict::Bad : Verdict::Fine;
}

Cause storeCause(const Facts &facts)
{
    return {QStringLiteral("%1 of what it shows missing").arg(facts.itemsMissing), {{"missing", facts.itemsMissing}}};
}

Verdict storeRoom(const Facts &facts)
{
    return facts.storeShortBytes > 0 ? Verdict::Bad : Verdict::Fine;
}

Cause storeRoomCause(const Facts &facts)
{
    return {QStringLiteral("its store is %1 too small for the next 7 days").arg(bytes(facts.storeShortBytes)),
            {{"bytes", facts.storeShortBytes}}};
}

Verdict content(const Facts &facts)
{
    return facts.behind ? Verdict::Bad : Verdict::Fine;
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

Verdict decoders(const Facts &facts)
{
    return over(facts.decoderFaults, 3, 0);
}

Cause decodersCause(const Facts &facts)
{
    return {QStringLiteral("%1 items could not be decoded or broke within 10 minutes").arg(facts.decoderFaults),
            {{"items", facts.decoderFaults}}};
}

Verdict temperature(const Facts &facts)
{
    return over(facts.temperatureMilliC, 80'000, 75'000);
}

Cause temperatureCause(const Facts &facts)
{
    return {QStringLiteral("%1 °C").arg(oneDecimal(static_cast<double>(facts.temperatureMilliC.value_or(0)) / 1'000)),
            {{"milli_c", facts.temperatureMilliC.value_or(0)}}};
}

// A machine that sets its clock once, when it starts, is well.
constexpr qint64 tooManyJumps = 3;

Verdict clock(const Facts &facts)
{
    if (!facts.clockSynchronised || facts.isTimeLost || facts.isServerDoubted || facts.clockJumps >= tooManyJumps)
        return Verdict::Bad;
    if (facts.clockJumps > 0)
        return Verdict::Unclear;
    const auto offset = std::chrono::abs(facts.clockOffset);
    if (offset >= minutes{5} || facts.clockUncertainty >= seconds{10})
        return Verdict::Bad;
    return offset <= minutes{4} && facts.clockUncertainty <= seconds{5} ? Verdict::Fine : Verdict::Unclear;
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

Verdict restarts(const Facts &facts)
{
    return over(facts.starts, 3, 0);
}

Cause restartsCause(const Facts &facts)
{
    return {QStringLiteral("its player started %1 times within 10 minutes").arg(facts.starts),
            {{"starts", facts.starts}}};
}

Verdict refusals(const Facts &facts)
{
    return facts.refusals > 0 ? Verdict::Bad : Verdict::Fine;
}

Cause refusalsCause(const Facts &facts)
{
    return {QStringLiteral("it refused %1").arg(facts.refused), {{"what", base::json::text(facts.refused)}}};
}

/// What a silent screen said last is no news.
template <Verdict (*judge)(const Facts &)>
Verdict ofNow(const Facts &facts)
{
    return facts.isCurrent ? judge(facts) : Verdict::Unclear;
}

} // namespace

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QStringLiteral("critical");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Notice:
        return QStringLiteral("notice");
    }
    Q_UNREACHABLE();
}

const Rules &standardRules()
{
    static const Rules rules = {
        // clang-format off
        // kind               severity            hold         calm         when                 what
        {"screen-silent",     Severity::Critical, seconds{0},  seconds{0},  silence,             silenceCause},
        {"deaf",              Severity::Critical, seconds{0},  seconds{0},  ofNow<deafness>,     deafnessCause},
        {"wrong-glass",       Severity::Critical, seconds{0},  seconds{0},  ofNow<wrongGlass>,   wrongGlassCause},
        {"picture-frozen",    Severity::Critical, minutes{1},  minutes{1},  ofNow<frozen>,       droppingCause},
        {"documents-refused", Severity::Critical, seconds{0},  seconds{0},  ofNow<refusals>,     refusalsCause},
        {"store-incomplete",  Severity::Warning,  minutes{10}, seconds{0},  ofNow<store>,        storeCause},
        {"store-short",       Severity::Warning,  minutes{10}, seconds{0},  ofNow<storeRoom>,    storeRoomCause},
        {"content-behind",    Severity::Warning,  minutes{10}, seconds{0},  ofNow<content>,      contentCause},
        {"disk-low",          Severity::Warning,  minutes{2},  minutes{2},  ofNow<disk>,         diskCause},
        {"decoder-faults",    Severity::Warning,  seconds{0},  seconds{0},  ofNow<decoders>,     decodersCause},
        {"frames-dropped",    Severity::Warning,  minutes{3},  minutes{5},  ofNow<dropping>,     droppingCause},
        {"player-restarting", Severity::Warning,  seconds{0},  seconds{0},  ofNow<restarts>,     restartsCause},
        {"temperature-high",  Severity::Warning,  minutes{5},  minutes{5},  ofNow<temperature>,  temperatureCause},
        {"clock-untrusted",   Severity::Notice,   minutes{5},  minutes{1},  ofNow<clock>,        clockCause},
        // clang-format on
    };
    return rules;
}

} // namespace ironfence::console::server::watch
