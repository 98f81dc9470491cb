// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/rotation.h"

#include <QLoggingCategory>

namespace ironfence::stage {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(rotationLog, "ironfence.stage")

namespace {

constexpr auto patience = 2s;   // how long an ended item may stand while its successor is late
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
    {State::Switching, Event::Over,    State::Switching, &Rotation::rememberOver},
    {State::Switching, Event::Swapped, State::Playing,   &Rotation::settle},
    {State::Playing,   Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Playing,   Event::Refresh, State::Playing,   &Rotation::ask},
    {State::Playing,   Event::Lost,    State::Playing,   &Rotation::ask},
    {State::Playing,   Event::Dry,     State::Alone,     &Rotation::retryLater},
    {State::Playing,   Event::Ready,   State::Prepared,  &Rotation::nothing},
    {State::Playing,   Event::Over,    State::Late,      &Rotation::hold},
    {State::Prepared,  Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Prepared,  Event::Refresh, State::Playing,   &Rotation::ask},
    {State::Prepared,  Event::Lost,    State::Playing,   &Rotation::ask},
    {State::Prepared,  Event::Over,    State::Switching, &Rotation::takeOver},
    {State::Alone,     Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Alone,     Event::Refresh, State::Playing,   &Rotation::ask},
    {State::Alone,     Event::Retry,   State::Playing,   &Rotation::ask},
    {State::Alone,     Event::Over,    State::Rest,      &Rotation::dropFront},
    {State::Urgent,    Event::Play,    State::Urgent,    &Rotation::ask},
    {State::Urgent,    Event::Refresh, State::Urgent,    &Rotation::ask},
    {State::Urgent,    Event::Lost,    State::Urgent,    &Rotation::ask},
    {State::Urgent,    Event::Dry,     State::Alone,     &Rotation::retryLater},
    {State::Urgent,    Event::Ready,   State::Switching, &Rotation::takeOver},
    {State::Urgent,    Event::Over,    State::Late,      &Rotation::hold},
    {State::Late,      Event::Play,    State::Late,      &Rotation::ask},
    {State::Late,      Event::Refresh, State::Late,      &Rotation::ask},
    {State::Late,      Event::Lost,    State::Late,      &Rotation::ask},
    {State::Late,      Event::Dry,     State::Rest,      &Rotation::restLater},
    {State::Late,      Event::Ready,   State::Switching, &Rotation::takeOver},
    {State::Late,      Event::Tired,   State::Opening,   &Rotation::dropFront},
    // clang-format on
};

Rotation::Rotation(Scene &scene, CueSource &source)
    : m_scene(scene), m_source(source), m_front(scene.first()), m_back(scene.second())
{
    connectLayer(m_front);
    connectLayer(m_back);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { dispatch(Event::Retry); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { dispatch(Event::Tired); });
}

void Rotation::connectLayer(Layer *layer)
{
    connect(layer, &Layer::ready, this, [this, layer] {
        if (layer == m_back)
            dispatch(Event::Ready);
    });
    connect(layer, &Layer::over, this, [this, layer] {
        if (layer == m_front)
            dispatch(Event::Over);
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
    if (m_state == State::Switching && change >= m_awaited)
        dispatch(Event::Swapped);
}

void Rotation::onFailed(Layer *layer, const base::Error &error)
{
    qCWarning(rotationLog).noquote() << "skipped" << layer->id() + QLatin1Char(':') << error.line();
    Q_EMIT failed(layer->id(), error);
    dispatch(layer == m_front ? Event::Over : Event::Lost);
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
    m_back->clear();
    if (m_lost >= lostAtOnce)
        return dispatch(Event::Dry);
    const auto cue = m_source.next();
    if (!cue)
        return dispatch(Event::Dry);
    ++m_lost; // until it is ready
    m_back->prepare(*cue, m_scene.canvas());
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
}

void Rotation::takeOver()
{
    m_lost = m_tries = 0;
    m_patience.stop();
    std::swap(m_front, m_back);
    m_frontOver = false;
    m_back->lower();
    m_front->start();
    m_scene.setFront(m_front);
    m_awaited = m_scene.change();
}

void Rotation::rememberOver()
{
    m_frontOver = true;
}

/// The successor is on the glass: only now may its predecessor go.
void Rotation::settle()
{
    const QString gone = m_back->id();
    ask();
    if (m_frontOver)
        dispatch(Event::Over);
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
    m_scene.setFront(nullptr);
    m_front->clear();
    Q_EMIT finished(gone);
}

} // namespace ironfence::stage
