// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/alert_book.h"

#include "playlists/alert_story.h"

#include <algorithm>
#include <span>

namespace ironfence::playlists {

namespace {

/// What can be true of an entry and move it on.
enum class Cue {
    Cancelled,  ///< a later cancel of its story is known
    Superseded, ///< a later update of its story is effective
    Expired,    ///< its own time is over
    Elapsed,    ///< it was live for its whole life, whatever the clock says
    Effective,  ///< its own time has come
    Stood,      ///< it is a cancel, and what it ended stood on this screen until now
    Known,      ///< always
    Cleared,    ///< the all-clear stood long enough
};

struct Transition
{
    AlertState from;
    Cue when;
    AlertState to;
    std::optional<AlertEnd> end;
};

// The whole life cycle; the first row that fits is taken.
// clang-format off
constexpr Transition lifeOfAlert[] = {
    {AlertState::Waiting, Cue::Cancelled,  AlertState::Ended, AlertEnd::Cancelled},
    {AlertState::Waiting, Cue::Superseded, AlertState::Ended, AlertEnd::Superseded},
    {AlertState::Waiting, Cue::Expired,    AlertState::Ended, AlertEnd::Expired},
    {AlertState::Waiting, Cue::Elapsed,    AlertState::Ended, AlertEnd::Elapsed},
    {AlertState::Waiting, Cue::Effective,  AlertState::Live,  {}},
    {AlertState::Live,    Cue::Cancelled,  AlertState::Ended, AlertEnd::Cancelled},
    {AlertState::Live,    Cue::Superseded, AlertState::Ended, AlertEnd::Superseded},
    {AlertState::Live,    Cue::Expired,    AlertState::Ended, AlertEnd::Expired},
    {AlertState::Live,    Cue::Elapsed,    AlertState::Ended, AlertEnd::Elapsed},
};
constexpr Transition lifeOfCancel[] = {
    {AlertState::Waiting, Cue::Stood,      AlertState::Live,  {}},
    {AlertState::Waiting, Cue::Known,      AlertState::Ended, AlertEnd::Expired},
    {AlertState::Live,    Cue::Cleared,    AlertState::Ended, AlertEnd::Expired},
};
// clang-format on

bool isCancel(const AlertEntry &entry)
{
    return entry.alert.messageType == AlertMessageType::Cancel;
}

/// Everything that the cues depend on.
struct Situation
{
    const QList<AlertEntry> &entries;
    base::UtcTime now;
    base::Milliseconds allClear;
    /// Authority and story of what a cancel took off the canvas just now.
    QList<std::pair<base::AuthorityId, QString>> cleared = {};

    [[nodiscard]] bool is(const AlertEntry &entry, Cue cue) const
    {
        const Alert &alert = entry.alert;
        switch (cue) {
        case Cue::Cancelled:
            return isOutspoken(entries, alert, AlertMessageType::Cancel, now);
        case Cue::Superseded:
            return isOutspoken(entries, alert, AlertMessageType::Update, now);
        case Cue::Expired:
            return now >= alert.expires;
        case Cue::Elapsed:
            return entry.ran.time >= alert.expires - alert.effective;
        case Cue::Effective:
            return now >= alert.effective;
        case Cue::Stood:
            return cleared.contains({alert.authority, storyOf(entries, alert)});
        case Cue::Known:
            return true;
        case Cue::Cleared:
            return now - entry.since >= allClear;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] const Transition *due(const AlertEntry &entry) const
    {
        const std::span<const Transition> life =
            isCancel(entry) ? std::span<const Transition>(lifeOfCancel) : std::span<const Transition>(lifeOfAlert);
        const auto found = std::find_if(life.begin(), life.end(), [&](const Transition &transition) {
            return transition.from == entry.state && is(entry, transition.when);
        });
        return found == life.end() ? nullptr : &*found;
    }
};

/// Takes the transition that is due, if any.
void step(AlertEntry &entry, Situation &situation)
{
    // The clock went back: what stands has stood no time yet, instead of standing for the length of the jump.
    if (entry.state == AlertState::Live && situation.now < entry.since)
        entry.since = situation.now;

    const Transition *transition = situation.due(entry);
    if (transition == nullptr)
        return;
    if (entry.state == AlertState::Live && transition->end == AlertEnd::Cancelled)
        situation.cleared.append({entry.alert.authority, storyOf(situation.entries, entry.alert)});
    entry.state = transition->to;
    entry.end = transition->end;
    entry.since = situation.now;
}

/// Newest first; the number decides between documents of one instant, so that every screen comes to the same order.
bool isNewer(const AlertEntry &a, const AlertEntry &b)
{
    return std::tie(a.alert.sent, a.alert.number, a.document) > std::tie(b.alert.sent, b.alert.number, b.document);
}

/// How many whole turns have passed since the anchor; negative when the clock is behind it.
qint64 turnsSince(base::UtcTime anchor, base::UtcTime now)
{
    return std::chrono::floor<std::chrono::duration<qint64, std::ratio<AlertBook::rotationTime.count(), 1000>>>(now -
                                                                                                                anchor)
        .count();
}

base::UtcTime anchorOf(const QList<AlertEntry> &rotating)
{
    return std::max_element(rotating.begin(), rotating.end(),
                            [](const AlertEntry &a, const AlertEntry &b) { return a.since < b.since; })
        ->since;
}

} // namespace

QString nameOf(AlertState state)
{
    switch (state) {
    case AlertState::Waiting:
        return QStringLiteral("waiting");
    case AlertState::Live:
        return QStringLiteral("live");
    case AlertState::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

QString nameOf(AlertEnd end)
{
    switch (end) {
    case AlertEnd::Cancelled:
        return QStringLiteral("cancelled");
    case AlertEnd::Expired:
        return QStringLiteral("expired");
    case AlertEnd::Superseded:
        return QStringLiteral("superseded");
    case AlertEnd::Elapsed:
        return QStringLiteral("elapsed");
    }
    Q_UNREACHABLE();
}

AlertBook::AlertBook(QList<AlertEntry> entries, base::Milliseconds allClear)
    : m_allClear(allClear), m_entries(std::move(entries))
{
}

base::Result<void> AlertBook::admit(const Alert &alert, const base::Sha256 &document, base::UtcTime now)
{
    if (knows(document))
        return {};
    if (now >= alert.expires)
        return base::failure(base::ErrorCode::Expired, QStringLiteral("the alert expired"), alert.identifier);

    bool isForeign = false;
    for (const AlertEntry &entry : m_entries) {
        const Alert &known = entry.alert;
        if (known.authority != alert.authority) {
            isForeign = isForeign || known.identifier == alert.references;
            continue;
        }
        if (known.number == alert.number || known.identifier == alert.identifier)
            return base::failure(base::ErrorCode::Replayed, QStringLiteral("the number or identifier was used before"),
                                 alert.identifier);
        if (known.identifier == alert.references && known.number > alert.number)
            return base::failure(base::ErrorCode::Replayed, QStringLiteral("older than what it references"),
                                 alert.identifier);
    }
    if (isForeign && findAlert(m_entries, alert.authority, alert.references) == nullptr)
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("references an alert of another authority"),
                             alert.identifier);

    m_entries.append({alert, document, AlertState::Waiting, {}, now, {}});
    m_admitted.insert(document);
    return {};
}

QList<AlertEntry> AlertBook::advance(base::UtcTime now, const Passed &passed)
{
    for (AlertEntry &entry : m_entries) {
        if (entry.state != AlertState::Live || isCancel(entry))
            continue;
        entry.ran.time += passed.time;
        entry.ran.inDoubt += passed.isTimeKnown ? base::Milliseconds{0} : passed.time;
    }
    const QList<AlertEntry> before = m_entries;
    Situation situation{m_entries, now, m_allClear};
    for (const bool cancels : {false, true}) { // a cancel asks what it ended
        for (AlertEntry &entry : m_entries) {
            if (isCancel(entry) == cancels)
                step(entry, situation);
        }
    }

    QList<AlertEntry> changed;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const AlertEntry &entry = m_entries.at(i);
        if (entry.state != before.at(i).state || m_admitted.contains(entry.document))
            changed.append(entry);
    }
    m_admitted.clear();
    return changed;
}

bool AlertBook::knows(const base::Sha256 &document) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const AlertEntry &entry) { return entry.document == document; });
}

QList<AlertEntry> AlertBook::rotating() const
{
    QList<AlertEntry> live;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(live),
                 [](const AlertEntry &entry) { return entry.state == AlertState::Live && !isCancel(entry); });
    std::sort(live.begin(), live.end(), [](const AlertEntry &a, const AlertEntry &b) {
        return a.alert.level != b.alert.level ? a.alert.level < b.alert.level : isNewer(a, b);
    });
    return live.first(std::min<qsizetype>(live.size(), maxRotating));
}

std::optional<AlertEntry> AlertBook::showing(base::UtcTime now) const
{
    const QList<AlertEntry> turns = rotating();
    if (!turns.isEmpty()) {
        const auto count = static_cast<qint64>(turns.size());
        const qint64 turn = turnsSince(anchorOf(turns), now) % count;
        return turns.at((turn + count) % count);
    }

    std::optional<AlertEntry> allClear;
    for (const AlertEntry &entry : m_entries) {
        if (isCancel(entry) && entry.state == AlertState::Live && (!allClear || isNewer(entry, *allClear)))
            allClear = entry;
    }
    return allClear;
}

std::optional<base::UtcTime> AlertBook::nextChange(base::UtcTime now) const
{
    std::optional<base::UtcTime> next;
    const auto consider = [&next](base::UtcTime time) { next = std::min(next.value_or(time), time); };

    const Situation situation{m_entries, now, m_allClear};
    for (const AlertEntry &entry : m_entries) {
        const Alert &alert = entry.alert;
        if (situation.due(entry) != nullptr)
            return now;
        if (entry.state == AlertState::Waiting)
            consider(alert.effective);
        else if (entry.state == AlertState::Live && isCancel(entry))
            consider(entry.since + m_allClear);
        else if (entry.state == AlertState::Live)
            consider(std::min(alert.expires, now + (alert.expires - alert.effective - entry.ran.time)));
    }

    const QList<AlertEntry> turns = rotating();
    if (turns.size() > 1) {
        const base::UtcTime anchor = anchorOf(turns);
        consider(anchor + (turnsSince(anchor, now) + 1) * rotationTime);
    }
    return next;
}

void AlertBook::forget(base::UtcTime now)
{
    m_entries.removeIf([now](const AlertEntry &entry) {
        return entry.state == AlertState::Ended && entry.alert.expires + memory <= now;
    });
}

} // namespace ironfence::playlists
