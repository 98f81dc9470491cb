// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/watch/rules.h"

#include "console/server/watch/causes.h"

#include <algorithm>

namespace ironfence::console::server::watch {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr qint64 mebi = 1024 * 1024;

/// Between the two thresholds nothing changes. What is not told is not held against a screen.
Verdict over(const std::optional<qint64> &value, qint64 bad, qint64 fine)
{
    if (value && *value >= bad)
        return Verdict::Bad;
    return !value || *value <= fine ? Verdict::Fine : Verdict::Unclear;
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

// `fresh` comes every 60 s. Nobody is deaf to a server that was not there to be heard.
Verdict deafness(const Facts &facts)
{
    constexpr base::Milliseconds tooLong = minutes{3};
    constexpr base::Milliseconds short_ = seconds{90};
    if (!facts.silence || *facts.silence < short_)
        return Verdict::Fine;
    return *facts.silence >= tooLong && facts.speaking >= tooLong ? Verdict::Bad : Verdict::Unclear;
}

Verdict wrongGlass(const Facts &facts)
{
    return facts.wrongGlass ? Verdict::Bad : Verdict::Fine;
}

Verdict frozen(const Facts &facts)
{
    return over(facts.droppedPerMille, 950, 500);
}

Verdict dropping(const Facts &facts)
{
    return over(facts.droppedPerMille, 50, 20);
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

Verdict store(const Facts &facts)
{
    return facts.itemsMissing > 0 ? Verdict::Bad : Verdict::Fine;
}

Verdict storeRoom(const Facts &facts)
{
    return facts.storeShortBytes > 0 ? Verdict::Bad : Verdict::Fine;
}

Verdict content(const Facts &facts)
{
    return facts.behind ? Verdict::Bad : Verdict::Fine;
}

Verdict decoders(const Facts &facts)
{
    return over(facts.decoderFaults, 3, 0);
}

Verdict temperature(const Facts &facts)
{
    return over(facts.temperatureMilliC, 80'000, 75'000);
}

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

Verdict restarts(const Facts &facts)
{
    return over(facts.starts, 3, 0);
}

Verdict refusals(const Facts &facts)
{
    return facts.refusals > 0 ? Verdict::Bad : Verdict::Fine;
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
