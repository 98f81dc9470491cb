// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/reckoning.h"

#include <algorithm>
#include <set>

namespace ironfence::e2e {

using base::Milliseconds;
using base::UtcTime;
using base::json::Value;
using messaging::Play;
using messaging::PlayKind;
using namespace std::chrono_literals;

namespace {

const auto dark = QStringLiteral("dark");

constexpr Milliseconds listed = 1s; // what is shorter is not told by itself, and does not part what is

/// Milliseconds of the times that are in one list and not in the other, but for gaps inside that are shorter than
/// `bridged`.
Milliseconds beyond(const QList<Reckoning::Missed> &times, const QList<Reckoning::Missed> &others,
                    Milliseconds bridged = 0ms)
{
    Milliseconds length{0};
    for (const auto &time : times) {
        auto at = time.from;
        for (const auto &other : others) {
            if (other.cause != time.cause || other.to <= at || other.from >= time.to)
                continue;
            const auto gap = std::max(other.from, at) - at;
            if (at == time.from || gap >= bridged)
                length += gap;
            at = std::min(other.to, time.to);
        }
        length += time.to - at;
    }
    return length;
}

/// Of one cause, inside a time.
Milliseconds missedIn(const QList<Reckoning::Missed> &all, const Reckoning::Missed &time)
{
    Milliseconds length{0};
    for (const auto &each : all) {
        if (each.cause == time.cause)
            length += std::max(std::min(each.to, time.to) - std::max(each.from, time.from), 0ms);
    }
    return length;
}

} // namespace

Reckoning::Reckoning(Schedule schedule, const PlayBook &book) : m_schedule(std::move(schedule))
{
    for (const auto &chain : book.chains) {
        QMap<QString, UtcTime> origins; // of the boots that ever knew the time: when their clock stood at 0
        QList<Play> plays;
        for (const auto &bytes : chain) {
            plays.append(*Play::parse(bytes));
            const auto &play = plays.constLast();
            if (play.clock.synchronised && !origins.contains(play.boot))
                origins.insert(play.boot, play.began.at - play.began.monotonic.sinceBoot);
        }
        UtcTime until;
        for (const auto &play : std::as_const(plays)) {
            Shown shown{play, play.began.at, {}, 0ms};
            if (!play.clock.synchronised && origins.contains(play.boot))
                shown.from = origins[play.boot] + play.began.monotonic.sinceBoot;
            shown.shift = shown.from - play.began.at;
            shown.to = shown.from + play.duration;
            until = shown.to;
            m_shown.append(shown);
        }
        m_knownUntil = std::max(m_knownUntil, until);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const Shown &a, const Shown &b) { return a.from < b.from; });
}

QList<UtcTime> Reckoning::edges(UtcTime from, UtcTime to) const
{
    std::set<UtcTime> all{from, to, m_knownUntil};
    for (const auto &edition : m_schedule.editions)
        all.insert(edition.from);
    for (const auto &piece : m_schedule.pieces)
        all.insert({piece.from, piece.to});
    for (const auto &shown : m_shown)
        all.insert({shown.from, shown.to});
    return {all.lower_bound(from), all.upper_bound(to)};
}

qsizetype Reckoning::editionAt(UtcTime time) const
{
    qsizetype found = -1;
    for (const auto &edition : m_schedule.editions)
        found += edition.from <= time ? 1 : 0;
    return found;
}

const Reckoning::Piece *Reckoning::dueAt(UtcTime time) const
{
    const auto edition = editionAt(time);
    const auto piece = std::find_if(m_schedule.pieces.begin(), m_schedule.pieces.end(),
                                    [&](const Piece &each) { return each.from <= time && time < each.to; });
    if (edition < 0 || piece == m_schedule.pieces.end())
        return nullptr;
    return piece->what == dark || m_schedule.editions[edition].manifest > 0 ? &*piece : nullptr;
}

/// Clocks that were wrong may make plays overlap: what began first stands.
const Reckoning::Shown *Reckoning::shownAt(UtcTime time) const
{
    for (const auto &shown : m_shown) {
        if (shown.from > time)
            break;
        if (time < shown.to)
            return &shown;
    }
    return nullptr;
}

Reckoning::Account Reckoning::account(UtcTime from, UtcTime to) const
{
    /// Pieces with the same due, edition and play belong together.
    struct Stretch
    {
        UtcTime from;
        UtcTime to;
        const Piece *due = nullptr;
        qsizetype edition = -1;
        const Shown *shown = nullptr;
        bool isKnown = true;
    };
    QList<Stretch> stretches;
    const auto all = edges(from, to);
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        const Stretch next{all[i],          all[i + 1],           dueAt(all[i]), editionAt(all[i]),
                           shownAt(all[i]), all[i] < m_knownUntil};
        if (next.due == nullptr)
            continue;
        auto *last = stretches.isEmpty() ? nullptr : &stretches.last();
        if (last != nullptr && last->to == next.from && last->due == next.due && last->edition == next.edition &&
            last->shown == next.shown && last->isKnown == next.isKnown)
            last->to = next.to;
        else
            stretches.append(next);
    }

    Account account;
    for (const auto &stretch : std::as_const(stretches)) {
        const auto &edition = m_schedule.editions[stretch.edition];
        const auto isLast = stretch.edition + 1 == m_schedule.editions.size();
        const auto begins = std::max({from, edition.from, stretch.due->from});
        const auto ends = std::min({to, stretch.due->to, isLast ? to : m_schedule.editions[stretch.edition + 1].from});
        const bool isSeam = stretch.to - stretch.from <= 2s && (stretch.from == begins || stretch.to == ends);
        const auto verdict = judge(*stretch.due, edition, stretch.shown, stretch.from, isSeam);
        const auto name =
            stretch.due->what == dark ? dark : m_schedule.authority + u'/' + stretch.due->what.section(u'/', 0, 0);
        account.sums[name][verdict] += (stretch.to - stretch.from).count();
        if (verdict != QStringLiteral("shown"))
            account.missed.append({stretch.from, stretch.to, verdict});
    }
    return account;
}

QString Reckoning::judge(const Piece &due, const Edition &edition, const Shown *shown, UtcTime time, bool isSeam) const
{
    if (shown == nullptr)
        return time < m_knownUntil ? QStringLiteral("stopped") : QStringLiteral("offline");
    const auto &play = shown->play;
    const auto manifest = play.content.manifests.isEmpty() ? 0 : play.content.manifests.first();
    if (due.what == dark ? play.kind == PlayKind::Dark
                         : play.kind == PlayKind::Item && play.authority == m_schedule.authority &&
                               play.item == due.what && m_schedule.isSame(due.what, manifest, edition.manifest))
        return QStringLiteral("shown");
    if (play.kind == PlayKind::Alert || play.kind == PlayKind::AllClear)
        return QStringLiteral("alert");
    if (play.instead && play.instead->item == due.what) {
        const QMap<QString, QString> causes{{QStringLiteral("missing"), QStringLiteral("late-content")},
                                            {QStringLiteral("resting"), QStringLiteral("quarantined")},
                                            {QStringLiteral("failed"), QStringLiteral("failed")},
                                            {QStringLiteral("late"), QStringLiteral("late")}};
        return causes.value(play.instead->why, QStringLiteral("other"));
    }
    if (std::chrono::abs(shown->shift) >= 1s)
        return QStringLiteral("wrong-clock");
    if (play.content.assignment < edition.assignment || manifest < edition.manifest)
        return QStringLiteral("late-content");
    if (play.kind == PlayKind::Dark)
        return dark;
    return isSeam ? QStringLiteral("late") : QStringLiteral("other");
}

std::pair<qint64, Milliseconds> Reckoning::plays(UtcTime from, UtcTime to) const
{
    std::pair<qint64, Milliseconds> sum{0, 0ms};
    for (const auto &shown : m_shown) {
        if (shown.play.kind != PlayKind::Item || shown.from < from || shown.from >= to)
            continue;
        ++sum.first;
        sum.second += shown.play.duration;
    }
    return sum;
}

QString Reckoning::difference(const Account &mine, const Value &theirs)
{
    Sums sums;
    const auto read = [&](const QString &name, const Value &tally) {
        qint64 due = 0;
        const auto book = [&](const QString &what, qint64 ms) {
            due += ms;
            if (ms > 0)
                sums[name][what] = ms;
        };
        book(QStringLiteral("shown"), tally["shown_ms"].get<qint64>());
        for (const auto &[cause, ms] : tally["missed_ms"].items())
            book(QString::fromStdString(cause), ms.get<qint64>());
        return due == tally["due_ms"].get<qint64>();
    };
    bool addsUp = read(dark, theirs["dark"]);
    for (const auto &[name, tally] : theirs["programmes"].items())
        addsUp = read(QString::fromStdString(name), tally) && addsUp;
    if (!addsUp)
        return QStringLiteral("what was due is not what was shown and missed");
    for (const auto &name : QStringList(mine.sums.keys() + sums.keys())) {
        const auto &a = mine.sums.value(name);
        const auto &b = sums.value(name);
        for (const auto &what : QStringList(a.keys() + b.keys())) {
            if (a.value(what) != b.value(what))
                return QStringLiteral("%1, %2: reckoned %3 ms, told %4 ms")
                    .arg(name, what)
                    .arg(a.value(what))
                    .arg(b.value(what));
        }
    }

    QList<Missed> told;
    qint64 missed = theirs.value("unlisted_ms", qint64{0});
    for (const auto &deviation : theirs["deviations"]) {
        told.append({*base::fromRfc3339(QString::fromStdString(deviation["from"])),
                     *base::fromRfc3339(QString::fromStdString(deviation["to"])),
                     QString::fromStdString(deviation["cause"])});
        const auto &last = told.constLast();
        const auto length = deviation.value("missed_ms", qint64{(last.to - last.from).count()});
        if (length > missedIn(mine.missed, last).count())
            return QStringLiteral("%1: reckoned %2 ms, told %3 ms")
                .arg(last.cause)
                .arg(missedIn(mine.missed, last).count())
                .arg(length);
        missed += length;
    }
    for (const auto &each : mine.missed)
        missed -= (each.to - each.from).count();
    if (missed != 0)
        return QStringLiteral("%1 ms more are told of than were missed").arg(missed);
    QList<Missed> worthTelling;
    std::copy_if(mine.missed.begin(), mine.missed.end(), std::back_inserter(worthTelling),
                 [](const Missed &each) { return each.to - each.from >= listed; });
    const bool isWhole = theirs["deviation_count"].get<qint64>() == told.size();
    if (const auto more = beyond(told, mine.missed, listed); more > 0ms)
        return QStringLiteral("deviations of %1 ms are told that are none").arg(more.count());
    if (const auto more = beyond(worthTelling, told); isWhole && more > 0ms)
        return QStringLiteral("deviations of %1 ms are not told").arg(more.count());
    return {};
}

} // namespace ironfence::e2e
