// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/timeline_source.h"

#include "media/item_gain.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::Milliseconds;
using base::MonotonicTime;
using base::UtcTime;
using playlists::timeline::Segment;
using playlists::timeline::Shows;
using playlists::timeline::Timeline;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.timeline")

/// How long a video takes until its frame in the middle is decoded, roughly.
constexpr Milliseconds joinLead = 400ms;
/// Where a substitute is looked for.
constexpr auto substitutes = std::chrono::hours(1);
// Timers run with the monotonic clock; civil time may jump while they do.
constexpr Milliseconds longestSleep = 60s;

bool stands(const playlists::Item &item)
{
    return !std::holds_alternative<playlists::VideoItem>(item.content);
}

} // namespace

TimelineSource::TimelineSource(Shelf &shelf, ServerTime &time, Quarantine &quarantine, playlists::Screen screen)
    : m_shelf(shelf)
    , m_time(time)
    , m_quarantine(quarantine)
    , m_screen(std::move(screen))
    , m_timeline(std::make_unique<Timeline>(m_programmes, m_screen))
{
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::PreciseTimer);
    connect(&m_idle, &QTimer::timeout, this, &TimelineSource::refreshed);
    connect(&m_time, &ServerTime::changed, this, &TimelineSource::resynchronise);
    connect(&m_shelf, &Shelf::arrived, this, &TimelineSource::onArrived);
}

void TimelineSource::setProgrammes(const QList<playlists::timeline::AuthorityProgrammes> &programmes)
{
    if (programmes == m_programmes)
        return;
    m_programmes = programmes;
    compose();
}

void TimelineSource::setScreen(const playlists::Screen &screen)
{
    if (screen == m_screen)
        return;
    m_screen = screen;
    compose();
}

QString TimelineSource::nameOf(const Segment &segment) const
{
    const auto id = m_timeline->idOf(segment);
    return segment.candidate < 0 ? id : m_timeline->authorityOf(segment) + u'/' + id;
}

QSet<base::Sha256> TimelineSource::given() const
{
    QSet<base::Sha256> contents;
    for (const auto &given : {m_current, m_next}) {
        if (given)
            contents.insert(given->content);
    }
    for (const auto &given : m_beside)
        contents.insert(given.content);
    return contents;
}

/// Whether the stage was given for now what is due now, so that it can go on with it.
bool TimelineSource::isDue() const
{
    const auto now = m_time.monotonic();
    const auto *given = m_current ? &*m_current : nullptr;
    if (m_next && (given == nullptr || given->to - now < nearEdge))
        given = &*m_next;
    if (given == nullptr)
        return false;
    const auto near = [this](MonotonicTime then, UtcTime today) {
        return std::chrono::abs(monotonicOf(today) - then) < nearEdge;
    };
    const auto segment = m_timeline->at(m_time.at(std::max(now, given->from + nearEdge)));
    return nameOf(segment) == given->due && near(given->from, segment.from) && near(given->to, segment.to);
}

void TimelineSource::compose()
{
    m_timeline = std::make_unique<Timeline>(m_programmes, m_screen);
    m_beside.clear();
    qCInfo(log) << m_timeline->roster().candidates().size() << "programmes";
    resynchronise();
}

/// The timeline or the clock changed. What is on the glass stays if it is still right; small corrections of the clock
/// are made with the next item.
void TimelineSource::resynchronise()
{
    if (isDue())
        Q_EMIT refreshed();
    else
        Q_EMIT replaced();
}

MonotonicTime TimelineSource::monotonicOf(UtcTime time) const
{
    return m_time.monotonic() + (time - m_time.now());
}

std::optional<stage::Cue> TimelineSource::next(const std::optional<MonotonicTime> &from)
{
    const auto at = from ? m_time.at(*from) : m_time.now();
    auto segment = m_timeline->at(at);
    // What is almost over is not begun.
    if (segment.to - at < (from ? nearEdge : nearEdge + joinLead))
        segment = m_timeline->at(segment.to);

    auto cue = cueOf(segment);
    auto shown = segment;
    m_awaited.reset();
    m_starving = false;
    if (cue) {
        cue->slot = slotOf(segment, at);
    } else if (segment.shows == Shows::Item) {
        const auto &due = *m_timeline->itemOf(segment);
        if (const auto *asset = due.asset())
            m_awaited = asset->object;
        const bool broke = m_quarantine.restOf(due) != Quarantine::Rest::None;
        if (const auto other = substitute(segment, !from && broke)) {
            shown = *other;
            cue = cueOf(shown);
            cue->slot = substituteSlotOf(segment, at);
        } else {
            m_starving = true;
        }
    }
    note(segment, shown, from);
    const auto ticket = m_cues.enter(offerOf(segment, shown, cue));
    if (!cue) {
        m_idle.start(std::clamp(segment.to - m_time.now(), 1ms, longestSleep));
        return cue;
    }
    m_idle.stop();
    cue->ticket = ticket;
    return cue;
}

/// Keeps in mind what the stage has.
void TimelineSource::note(const Segment &segment, const Segment &shown, const std::optional<MonotonicTime> &from)
{
    // Whoever asks for what follows has put on the glass what ends there.
    const bool begun =
        m_next && (m_next->from <= m_time.monotonic() || (from && std::chrono::abs(m_next->to - *from) < nearEdge));
    if (begun)
        m_current = m_next;
    m_next.reset();
    const auto *item = m_timeline->itemOf(shown);
    const Given given{nameOf(segment), monotonicOf(segment.from), monotonicOf(segment.to), m_timeline->idOf(shown),
                      item != nullptr ? contentOf(*item) : base::Sha256()};
    (from ? m_next : m_current) = given;
}

Offer TimelineSource::offerOf(const Segment &segment, const Segment &shown, const std::optional<stage::Cue> &cue) const
{
    auto offer = cue ? Offer{m_timeline->authorityOf(shown), m_timeline->idOf(shown), cue->slot}
                     : Offer{{}, QStringLiteral("safe-loop")};
    if (!cue || shown != segment) {
        offer.dueAuthority = m_timeline->authorityOf(segment);
        offer.due = m_timeline->idOf(segment);
        offer.why = whyNot(segment);
    }
    return offer;
}

QString TimelineSource::whyNot(const Segment &segment) const
{
    if (segment.shows != Shows::Item)
        return {}; // nothing is due
    switch (m_quarantine.restOf(*m_timeline->itemOf(segment))) {
    case Quarantine::Rest::Slot:
        return QStringLiteral("failed");
    case Quarantine::Rest::Long:
        return QStringLiteral("resting");
    case Quarantine::Rest::None:
        break;
    }
    return QStringLiteral("missing");
}

stage::Slot TimelineSource::slotOf(const Segment &segment, UtcTime from) const
{
    if (from - segment.from < nearEdge)
        return {monotonicOf(segment.from), monotonicOf(segment.to), segment.offset};
    const auto joined = std::min(from + joinLead, segment.to);
    return {monotonicOf(joined), monotonicOf(segment.to), segment.offset + (joined - segment.from)};
}

/// It begins with its own beginning, whenever that is.
stage::Slot TimelineSource::substituteSlotOf(const Segment &segment, UtcTime from) const
{
    return {monotonicOf(std::max(from, segment.from)), monotonicOf(segment.to), 0ms};
}

/// Nothing when it cannot be shown now.
std::optional<stage::Cue> TimelineSource::cueOf(const Segment &segment)
{
    if (segment.shows == Shows::Dark)
        return stage::Cue{QLatin1String(stage::Cue::darkId), {}, {}};
    const auto *item = m_timeline->itemOf(segment);
    if (item == nullptr || m_quarantine.restOf(*item) != Quarantine::Rest::None)
        return std::nullopt;
    stage::Cue cue{m_timeline->idOf(segment), *item, {}};
    cue.viewing = stage::cards::Viewing::of(m_screen);
    if (segment.zone == 0)
        cue.division = divisionOf(segment);
    if (const auto *asset = item->asset()) {
        if (!m_shelf.holds(asset->object))
            return std::nullopt;
        cue.file = m_shelf.pathOf(asset->object);
        cue.stamp = m_shelf.stampOf(asset->object);
        cue.gain = media::itemGain(asset->loudness);
    }
    return cue;
}

/// Something that can be shown in the slot of an item that cannot: the next of the timeline that can stand that long;
/// when nobody can wait, rather a card, for nothing is quicker.
std::optional<Segment> TimelineSource::substitute(const Segment &segment, bool atOnce)
{
    std::optional<Segment> best;
    int worth = 0;
    for (const auto &other : m_timeline->between(segment.to, segment.to + substitutes)) {
        if (other.shows != Shows::Item || other.zone != 0 || !cueOf(other))
            continue;
        const auto &item = *m_timeline->itemOf(other);
        const bool fills = stands(item) || item.length() >= segment.to - segment.from;
        const bool quick = atOnce && std::holds_alternative<playlists::CardItem>(item.content);
        if (const int now = 1 + int{fills} + int{quick}; now > worth) {
            best = other;
            worth = now;
        }
        if (worth == (atOnce ? 3 : 2))
            break;
    }
    return best;
}

void TimelineSource::onArrived(const base::ObjectRef &object)
{
    const auto shows = [&object](const playlists::timeline::Candidate &candidate) {
        const auto assets = candidate.programme->assets();
        return std::any_of(assets.cbegin(), assets.cend(),
                           [&](const playlists::AssetRef &asset) { return asset.object == object; });
    };
    const auto &candidates = m_timeline->roster().candidates();
    if (m_awaited == object || (m_starving && std::any_of(candidates.begin(), candidates.end(), shows))) {
        m_awaited.reset();
        m_starving = false;
        Q_EMIT refreshed();
    }
}

void TimelineSource::failed(const QString &id, const base::Error &error)
{
    const bool isNext = m_next && m_next->cue == id;
    const auto &given = isNext ? m_next : m_current;
    if (given && given->cue == id) {
        m_quarantine.failed(given->content, id, given->to, error);
        return;
    }
    const auto beside =
        std::find_if(m_beside.begin(), m_beside.end(), [&](const Given &other) { return other.cue == id; });
    if (beside != m_beside.end()) // else of a timeline that is gone
        m_quarantine.failed(beside->content, id, beside->to, error);
}

} // namespace ironfence::player
