// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/rotation.h"

#include <QLoggingCategory>

namespace ironfence::stage {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(rotationLog, "ironfence.stage")

namespace {

constexpr auto patience = 2s;   // how long an item whose time is over may stand while its successor is late
constexpr auto overdue = 400ms; // how long the slot of an item waits for it, before it is given to another
constexpr int lostAtOnce = 16;  // items skipped without a pause
constexpr auto firstRetry = 1s; // doubles up to
constexpr auto lastRetry = 32s;

} // namespace

const Rotation::Transition Rotation::table[] = {
    // clang-format off
    {State::Rest,      Event::Play,    State::Opening,   &Rotation::ask},
    {State::Rest,      Event::Refresh, State::Opening,   &Rotation::ask},
    {State::Rest,      Event::Retry,   State::Opening,   &Rotation::ask},
    {State::Opening,   Event::Play,    State::Opening,   &Rotation::ask},
    {State::Opening,   Event::Refresh, State::Opening,   &Rotation::ask},
    {State::Opening,   Event::Lost,    State::Opening,   &Rotation::ask},
    {State::Opening,   Event::Dry,     State::Rest,      &Rotation::retryLater},
    {State::Opening,   Event::Ready,   State::Switching, &Rotation::takeOver},
    {State::Opening,   Event::Early,   State::Waiting,   &Rotation::awaitSlot},
    {State::Waiting,   Event::Due,     State::Switching, &Rotation::takeOver},
    {State::Waiting,   Event::Play,    State::Opening,   &Rotation::ask},
    {State::Waiting,   Event::Refresh, State::Opening,   &Rotation::ask},
    {State::Waiting,   Event::Lost,    State::Opening,   &Rotation::ask},
    {State::Switching, Event::Over,    State::Switching, &Rotation::rememberOver},
    {State::Switching, Event::Play,    State::Switching, &Rotation::rememberPlay},
    {State::Switching, Event::Broken,  State::Switching, &Rotation::rememberBroken},
    {State::Switching, Event::Swapped, State::Playing,   &Rotation::settle},
    {State::Playing,   Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Playing,   Event::Refresh, State::Playing,   &Rotation::ask},
    {State::Playing,   Event::Lost,    State::Playing,   &Rotation::ask},
    {State::Playing,   Event::Dry,     State::Alone,     &Rotation::retryLater},
    {State::Playing,   Event::Ready,   State::Prepared,  &Rotation::nothing},
    {State::Playing,   Event::Over,    State::Late,      &Rotation::hold},
    {State::Playing,   Event::Broken,  State::Late,      &Rotation::mend},
    {State::Prepared,  Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Prepared,  Event::Refresh, State::Playing,   &Rotation::ask},
    {State::Prepared,  Event::Lost,    State::Playing,   &Rotation::ask},
    {State::Prepared,  Event::Over,    State::Switching, &Rotation::takeOver},
    {State::Prepared,  Event::Broken,  State::Late,      &Rotation::mend},
    {State::Alone,     Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Alone,     Event::Refresh, State::Playing,   &Rotation::ask},
    {State::Alone,     Event::Retry,   State::Playing,   &Rotation::ask},
    {State::Alone,     Event::Over,    State::Rest,      &Rotation::dropFront},
    {State::Alone,     Event::Broken,  State::Late,      &Rotation::mend},
    {State::Urgent,    Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Urgent,    Event::Refresh, State::Urgent,    &Rotation::ask},
    {State::Urgent,    Event::Lost,    State::Urgent,    &Rotation::ask},
    {State::Urgent,    Event::Dry,     State::Stale,     &Rotation::outlive},
    {State::Urgent,    Event::Ready,   State::Switching, &Rotation::takeOver},
    {State::Urgent,    Event::Over,    State::Late,      &Rotation::hold},
    {State::Urgent,    Event::Broken,  State::Late,      &Rotation::mend},
    {State::Urgent,    Event::Tired,   State::Opening,   &Rotation::dropFront},
    {State::Stale,     Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Stale,     Event::Refresh, State::Urgent,    &Rotation::ask},
    {State::Stale,     Event::Retry,   State::Urgent,    &Rotation::ask},
    {State::Stale,     Event::Over,    State::Rest,      &Rotation::dropFront},
    {State::Stale,     Event::Broken,  State::Rest,      &Rotation::dropFront},
    {State::Stale,     Event::Tired,   State::Rest,      &Rotation::dropFront},
    {State::Late,      Event::Play,    State::Late,      &Rotation::ask},
    {State::Late,      Event::Refresh, State::Late,      &Rotation::ask},
    {State::Late,      Event::Lost,    State::Late,      &Rotation::ask},
    {State::Late,      Event::Dry,     State::Rest,      &Rotation::restLater},
    {State::Late,      Event::Ready,   State::Switching, &Rotation::takeOver},
    {State::Late,      Event::Broken,  State::Late,      &Rotation::mend},
    {State::Late,      Event::Overdue, State::Late,      &Rotation::giveAway},
    {State::Late,      Event::Tired,   State::Opening,   &Rotation::dropFront},
    // clang-format on
};

Rotation::Rotation(Pane &pane, CueSource &source)
    : m_pane(pane), m_source(source), m_front(pane.first()), m_back(pane.second())
{
    connectLayer(m_front);
    connectLayer(m_back);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { dispatch(Event::Retry); });
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, [this] { dispatch(Event::Due); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { dispatch(Event::Tired); });
    m_overdue.setSingleShot(true);
    m_overdue.setTimerType(Qt::PreciseTimer); // a coarse one may be 20 ms early
    m_overdue.setInterval(overdue);
    connect(&m_overdue, &QTimer::timeout, this, [this] { dispatch(Event::Overdue); });
}

void Rotation::connectLayer(Layer *layer)
{
    connect(layer, &Layer::ready, this, [this, layer] {
        if (layer == m_back)
            dispatch(m_state == State::Opening && layer->untilDue() > base::Milliseconds{0} ? Event::Early
                                                                                            : Event::Ready);
    });
    connect(layer, &Layer::over, this, [this, layer] {
        if (layer == m_front)
            dispatch(Event::Over);
    });
    connect(layer, &Layer::faded, this, [this, layer] {
        if (layer == m_front && m_state == State::Switching)
            awaitSwap();
    });
    connect(layer, &Layer::failed, this, [this, layer](const base::Error &error) { onFailed(layer, error); });
}

void Rotation::play()
{
    m_lost = m_tries = 0;
    dispatch(Event::Play);
}

void Rotation::refresh()
{
    m_lost = m_tries = 0;
    dispatch(Event::Refresh);
}

void Rotation::onSwapped(quint64 change)
{
    if (m_state == State::Switching && change >= m_awaited && !m_front->isFading())
        dispatch(Event::Swapped);
}

void Rotation::onFailed(Layer *layer, const base::Error &error)
{
    qCWarning(rotationLog).noquote() << "skipped" << layer->id() + QLatin1Char(':') << error.line();
    Q_EMIT failed(layer->id(), error);
    // Its slot is for whatever the source has instead; an item without one makes room for the next.
    const auto ofFront = m_front->slot() ? Event::Broken : Event::Over;
    dispatch(layer == m_front ? ofFront : Event::Lost);
}

void Rotation::dispatch(Event event)
{
    m_events.enqueue(event);
    if (m_stepping)
        return;
    m_stepping = true;
    while (!m_events.isEmpty())
        step(m_events.dequeue());
    m_stepping = false;
}

void Rotation::step(Event event)
{
    for (const Transition &transition : table) {
        if (transition.from == m_state && transition.event == event) {
            m_state = transition.to;
            (this->*transition.action)();
            return;
        }
    }
}

/// Drops what was prepared and prepares what the source gives now.
void Rotation::ask()
{
    m_retry.stop();
    m_due.stop();
    m_overdue.stop();
    m_back->clear();
    if (m_lost >= lostAtOnce)
        return dispatch(Event::Dry);
    // Whoever is to be replaced at once has no say in when its successor begins.
    const bool follows = m_state == State::Playing && m_front->slot();
    const auto cue = m_source.next(follows ? std::optional(m_front->slot()->to) : std::nullopt);
    if (!cue)
        return dispatch(Event::Dry);
    ++m_lost; // until it is ready
    m_back->prepare(*cue, m_pane.area());
    if (m_state == State::Late)
        awaitNext();
}

void Rotation::retryLater()
{
    m_lost = 0;
    m_back->clear();
    m_retry.start(std::min<std::chrono::milliseconds>(firstRetry * (1 << std::min(m_tries++, 5)), lastRetry));
}

void Rotation::hold()
{
    m_patience.start();
    awaitNext();
}

/// One without a slot takes the time that it needs.
void Rotation::awaitNext()
{
    if (m_back->slot())
        m_overdue.start();
}

/// What stands goes on standing while something else is prepared.
void Rotation::giveAway()
{
    m_patience.start();
    onFailed(m_back, {base::ErrorCode::Unavailable, QStringLiteral("was not ready when its time came"), {}});
}

void Rotation::mend()
{
    m_patience.start();
    ask();
}

void Rotation::outlive()
{
    if (!m_patience.isActive())
        m_patience.start();
    retryLater();
}

void Rotation::awaitSlot()
{
    m_due.start(m_back->untilDue());
}

void Rotation::takeOver()
{
    m_due.stop();
    m_lost = m_tries = 0;
    m_patience.stop();
    m_overdue.stop();
    std::swap(m_front, m_back);
    m_meanwhile.reset();
    m_back->lower();
    m_front->start();
    m_back->hush(m_front->fadeTime());
    m_pane.setFront(m_front);
    m_awaited = m_pane.change();
}

/// The front covers its predecessor from the next scene on.
void Rotation::awaitSwap()
{
    m_pane.touch();
    m_awaited = m_pane.change();
}

/// What asks for more outranks what asks for less.
void Rotation::remember(Event event)
{
    m_front->endFade();
    m_meanwhile = std::max(m_meanwhile.value_or(event), event);
}

/// The successor is on the glass: only now may its predecessor go.
void Rotation::settle()
{
    const QString gone = m_back->id();
    const auto meanwhile = std::exchange(m_meanwhile, std::nullopt);
    if (!meanwhile || *meanwhile == Event::Over)
        ask();
    else
        m_back->clear();
    if (meanwhile)
        dispatch(*meanwhile);
    if (!gone.isEmpty())
        Q_EMIT finished(gone);
}

void Rotation::restLater()
{
    dropFront();
    retryLater();
}

void Rotation::dropFront()
{
    const QString gone = m_front->id();
    m_patience.stop();
    m_overdue.stop();
    m_pane.setFront(nullptr);
    m_front->clear();
    Q_EMIT finished(gone);
}

} // namespace ironfence::stage
