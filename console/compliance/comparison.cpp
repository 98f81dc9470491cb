// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/compliance/comparison.h"

namespace ironfence::console::compliance {

using base::Milliseconds;
using base::UtcTime;
using messaging::Play;
using messaging::PlayKind;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds seam = 2s;        // how long an item may stand over its end while its successor is made ready
constexpr Milliseconds wrongEnough = 1s; // a clock that is off by less chooses the right item all the same

QString programmeOf(const QString &item)
{
    return item.section(u'/', 0, 0);
}

QString nameOf(const Play &play)
{
    if (play.kind == PlayKind::Item)
        return play.item;
    const auto kind = messaging::nameOf(play.kind);
    return play.alert.isEmpty() ? kind : kind + u':' + play.alert;
}

/// What tells apart causes of one name.
QString reasonOf(Cause cause, const Play &play)
{
    if (cause == Cause::Alert)
        return nameOf(play);
    const bool isTold = cause == Cause::LateContent || cause == Cause::Quarantined || cause == Cause::Failed ||
                        cause == Cause::Late || cause == Cause::Other;
    return isTold && play.instead ? play.instead->why : QString();
}

/// Into the sum of all and that of its programme.
template <typename F>
void book(Account &account, const Due &due, F &&entry)
{
    if (due.isDark()) {
        entry(account.dark);
        return;
    }
    entry(account.items);
    entry(account.programmes[due.authority + u'/' + programmeOf(due.item)]);
}

} // namespace

Account Comparison::account(UtcTime from, UtcTime to) const
{
    Finding finding;
    qsizetype first = 0;
    for (const auto &due : dueBetween(m_editions, from, to)) {
        book(finding.account, due, [&](Tally &tally) { tally.due += due.to - due.from; });
        for (const auto &part : partsOf(due, first))
            judge(finding, due, part);
    }
    finding.deviations.into(finding.account);
    return finding.account;
}

/// `first`: the showing to begin with; moves on, for what is due comes in order.
QList<Comparison::Part> Comparison::partsOf(const Due &due, qsizetype &first) const
{
    const auto &showings = m_shown.showings;
    while (first < showings.size() && showings[first].to() <= due.from)
        ++first;
    QList<Part> parts;
    auto at = due.from;
    for (auto i = first; i < showings.size() && showings[i].from < due.to; ++i) {
        const auto begin = std::max(at, showings[i].from); // clocks that were put right may make plays overlap
        const auto end = std::min(due.to, showings[i].to());
        if (begin >= end)
            continue;
        if (at < begin)
            parts.append({at, begin, nullptr});
        parts.append({begin, end, &showings[i]});
        at = end;
    }
    if (at < due.to)
        parts.append({at, due.to, nullptr});
    return parts;
}

void Comparison::judge(Finding &finding, const Due &due, const Part &part) const
{
    if (part.showing == nullptr) {
        judgeNothing(finding, due, part);
        return;
    }
    const auto &play = part.showing->play;
    if (isWhatWasDue(due, play)) {
        book(finding.account, due, [&](Tally &tally) { tally.shown += part.to - part.from; });
        return;
    }
    const auto cause = causeOf(due, part);
    book(finding.account, due, [&](Tally &tally) { tally.miss(cause, part.to - part.from); });
    finding.deviations.add(due, {part.from, part.to, due.authority, due.item, cause, nameOf(play), play.sequence,
                                 play.sequence, 1, part.to - part.from, reasonOf(cause, play)});
}

/// Given up, not known yet, or nothing was shown.
void Comparison::judgeNothing(Finding &finding, const Due &due, const Part &part) const
{
    const auto miss = [&](UtcTime from, UtcTime to, Cause cause) {
        if (from >= to)
            return;
        book(finding.account, due, [&](Tally &tally) { tally.miss(cause, to - from); });
        finding.deviations.add(due, {from, to, due.authority, due.item, cause, {}, 0, 0, 1, to - from, {}});
    };
    const auto known = std::clamp(m_shown.knownUntil, part.from, part.to);
    auto at = part.from;
    for (const auto &hole : m_shown.holes) {
        const auto begin = std::clamp(hole.from, at, known);
        const auto end = std::clamp(hole.to, at, known);
        if (begin >= end)
            continue;
        miss(at, begin, Cause::Stopped);
        miss(begin, end, Cause::Lost);
        at = end;
    }
    miss(at, known, Cause::Stopped);
    miss(known, part.to, Cause::Offline);
}

bool Comparison::isWhatWasDue(const Due &due, const Play &play) const
{
    if (due.isDark())
        return play.kind == PlayKind::Dark;
    if (play.kind != PlayKind::Item || play.authority != due.authority || play.item != due.item)
        return false;
    // By the same name, another edition may show something else.
    const auto authority = base::AuthorityId::parse(due.authority);
    if (!authority)
        return false;
    const auto dueVersion = m_editions[due.edition].content.manifests.value(*authority);
    const auto version = play.content.manifests.value(*authority);
    if (version == dueVersion)
        return true;
    const auto programme = programmeOf(due.item);
    const auto document = m_programmeOf(due.authority, version, programme);
    return document && document == m_programmeOf(due.authority, dueVersion, programme);
}

Cause Comparison::causeOf(const Due &due, const Part &part) const
{
    const auto &play = part.showing->play;
    if (play.kind == PlayKind::Alert || play.kind == PlayKind::AllClear)
        return Cause::Alert;
    if (play.instead && play.instead->item == due.item && play.instead->authority == due.authority) {
        const auto &why = play.instead->why;
        return why == QStringLiteral("missing")   ? Cause::LateContent
               : why == QStringLiteral("resting") ? Cause::Quarantined
               : why == QStringLiteral("failed")  ? Cause::Failed
               : why == QStringLiteral("late")    ? Cause::Late
                                                  : Cause::Other;
    }
    if (std::chrono::abs(part.showing->shift) >= wrongEnough)
        return Cause::WrongClock;
    if (isBehind(play, due))
        return Cause::LateContent;
    if (play.kind == PlayKind::Dark)
        return Cause::Dark;
    // What stood before this was due stands a little longer, or what follows comes a little early.
    const bool isSeam = part.to - part.from <= seam && (part.from == due.from || part.to == due.to);
    return isSeam ? Cause::Late : Cause::Other;
}

/// Whether the screen went by something older than it should have.
bool Comparison::isBehind(const Play &play, const Due &due) const
{
    const auto &content = m_editions[due.edition].content;
    if (play.content.assignment < content.assignment)
        return true;
    for (auto it = content.manifests.begin(); it != content.manifests.end(); ++it) {
        if (play.content.manifests.value(it.key()) < it.value())
            return true;
    }
    return false;
}

} // namespace ironfence::console::compliance
