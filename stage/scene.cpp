// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/scene.h"

#include <QQuickWindow>

namespace ironfence::stage {

using namespace std::chrono_literals;

namespace {

constexpr auto openingTime = 600ms; // until then an empty scene is the window's plain ground

} // namespace

Scene::Scene(QQuickWindow &window, const playlists::Canvas &canvas, DeckFactory &decks, QThreadPool &workers,
             const base::Clock &clock)
    : m_window(window), m_canvas(canvas), m_first(decks, workers, clock), m_second(decks, workers, clock)
{
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, [this] {
        m_safeLoopDue = true;
        if (!m_front)
            setFront(nullptr);
    });
    m_opening.start(openingTime);
}

void Scene::setFront(const Layer *front)
{
    m_front = front;
    m_safeLoopDue = true;
    m_frontTurn = m_change + 1;
    announce();
}

void Scene::showAlert(const std::optional<playlists::Alert> &alert)
{
    if (!m_alert.show(alert))
        return;
    m_alertTurn = m_change + 1;
    announce();
}

void Scene::setSound(double volume)
{
    m_first.setSound(volume);
    m_second.setSound(volume);
}

void Scene::rehearse()
{
    for (const bool on : {true, false}) {
        m_rehearsing = on;
        Q_EMIT rehearsingChanged();
    }
}

void Scene::announce()
{
    ++m_change;
    Q_EMIT changed();
    m_window.update(); // also for a change that an alert covers: its swap is waited for
}

void Scene::setCanvas(const playlists::Canvas &canvas)
{
    if (canvas == m_canvas)
        return;
    m_canvas = canvas;
    Q_EMIT canvasChanged();
    announce();
}

Motion Scene::motion() const
{
    auto motion = m_first.motion();
    motion += m_second.motion();
    return motion;
}

Sight Scene::sight() const
{
    Sight sight;
    sight.turn = m_frontTurn;
    if (m_front && m_front->slot())
        sight.until = m_front->slot()->to;
    if (isCovered()) {
        sight.kind = Sight::Kind::Drawn;
        sight.id = m_alert.id();
        sight.turn = m_alertTurn;
        sight.isAlert = true;
        return sight;
    }
    if (!m_front) {
        sight.kind = m_safeLoopDue ? Sight::Kind::Drawn : Sight::Kind::Nothing;
        sight.id = m_safeLoopDue ? QLatin1String(safeLoopId) : QString();
        return sight;
    }
    sight.id = m_front->id();
    if (m_front->isFading()) {
        sight.kind = Sight::Kind::Fading;
    } else if (m_front->isDark()) {
        sight.kind = Sight::Kind::Dark;
    } else if (m_front->hasCard()) {
        sight.kind = Sight::Kind::Drawn;
    } else if (const auto *picture = m_front->picture()) {
        sight.kind = Sight::Kind::Frames;
        sight.prints = picture->prints();
        sight.drawn = picture->drawn();
        sight.standing = picture->standing();
        sight.moves = m_front->isMoving();
    }
    return sight;
}

Glimpse Scene::glimpse() const
{
    // An item counts from the scene on in which its first frame was drawn; until then its predecessor is on the glass.
    if (m_front && !isCovered() && !m_front->hasPicture())
        return m_last;
    if (isCovered())
        m_last = {m_alert.id(), m_alertTurn, m_change, 0};
    else if (m_front)
        m_last = {m_front->id(), m_frontTurn, m_change, m_front->ticket()};
    else if (m_safeLoopDue)
        m_last = {QLatin1String(safeLoopId), m_frontTurn, m_change, 0};
    return m_last;
}

} // namespace ironfence::stage
