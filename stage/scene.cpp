// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/scene.h"

#include <QQuickWindow>

namespace ironfence::stage {

using namespace std::chrono_literals;

namespace {

constexpr auto openingTime = 600ms; // until then an empty scene is the window's plain ground

/// Where an area of the canvas is when the canvas's picture is made smaller.
QRect within(const QRect &picture, QSize canvas, const QRect &area)
{
    const auto across = [&](int x) { return picture.x() + x * picture.width() / canvas.width(); };
    const auto down = [&](int y) { return picture.y() + y * picture.height() / canvas.height(); };
    const QPoint end(across(area.x() + area.width()), down(area.y() + area.height()));
    return {QPoint(across(area.x()), down(area.y())), QSize(end.x() - across(area.x()), end.y() - down(area.y()))};
}

} // namespace

Scene::Scene(QQuickWindow &window, const playlists::Canvas &canvas, CueSource &source, DeckFactory &decks,
             QThreadPool &workers, const base::Clock &clock)
    : m_window(window)
    , m_canvas(canvas)
    , m_lead(m_changes, {{0, 0}, canvas.size}, decks, workers, clock)
    , m_zones({m_changes, source, decks, workers, clock}, m_lead)
{
    connect(&m_changes, &Changes::announced, this, &Scene::changed);
    // Also for a change that an alert covers: its swap is waited for.
    connect(&m_changes, &Changes::announced, &m_window, &QQuickWindow::update);
    connect(&m_lead, &Pane::frontChanged, this, [this] { m_safeLoopDue = true; });
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, &Scene::openLoop);
    m_opening.start(openingTime);
}

/// The time is over in which an item was about to come.
void Scene::openLoop()
{
    m_safeLoopDue = true;
    if (m_lead.front() == nullptr)
        m_lead.setFront(nullptr);
}

void Scene::showAlert(const std::optional<playlists::Alert> &alert)
{
    if (!m_alert.show(alert))
        return;
    m_alertTurn = m_changes.newest() + 1;
    m_changes.announce();
}

void Scene::setLabel(const std::optional<ScreenName> &label)
{
    if (label == m_label)
        return;
    m_label = label;
    m_changes.announce();
}

void Scene::setSound(double volume)
{
    first()->setSound(volume);
    second()->setSound(volume);
}

void Scene::rehearse()
{
    for (const bool on : {true, false}) {
        m_rehearsing = on;
        Q_EMIT rehearsingChanged();
    }
}

void Scene::setCanvas(const playlists::Canvas &canvas)
{
    if (canvas == m_canvas)
        return;
    m_canvas = canvas;
    m_lead.setArea({{0, 0}, canvas.size});
    Q_EMIT canvasChanged();
    m_changes.announce();
}

void Scene::setViewing(const cards::Viewing &viewing)
{
    if (viewing == m_viewing)
        return;
    m_viewing = viewing;
    Q_EMIT viewingChanged();
    m_changes.announce();
}

Motion Scene::motion() const
{
    auto motion = m_lead.first()->motion();
    motion += m_lead.second()->motion();
    return motion;
}

Sight Scene::sight() const
{
    if (isAlertLeading()) {
        Sight sight;
        sight.kind = Sight::Kind::Drawn;
        sight.id = m_alert.id();
        sight.turn = m_alertTurn;
        sight.area = m_lead.area();
        sight.isAlert = true;
        if (const auto *front = m_lead.front(); front && front->slot())
            sight.until = front->slot()->to;
        return sight;
    }
    auto sight = pictureSight();
    if (isLabelled() && sight.kind != Sight::Kind::Nothing) {
        sight.kind = Sight::Kind::Drawn; // the label lies over a part of it
        sight.area = m_lead.area();
        sight.prints.clear();
    }
    if (m_alert.isShown())
        sight.area = within(alertLayout().picture, m_canvas.size, sight.area);
    return sight;
}

Sight Scene::pictureSight() const
{
    Sight sight;
    sight.area = m_lead.area();
    const auto *front = m_lead.front();
    sight.turn = m_lead.turn();
    if (front && front->slot())
        sight.until = front->slot()->to;
    if (!front) {
        sight.kind = m_safeLoopDue ? Sight::Kind::Drawn : Sight::Kind::Nothing;
        sight.id = m_safeLoopDue ? QLatin1String(safeLoopId) : QString();
        return sight;
    }
    sight.id = front->id();
    if (front->isFading()) {
        sight.kind = Sight::Kind::Fading;
    } else if (front->isDark()) {
        sight.kind = Sight::Kind::Dark;
    } else if (front->hasCard() || (front->division() && front->division()->isOverlapped())) {
        sight.kind = Sight::Kind::Drawn;
    } else if (const auto *picture = front->picture()) {
        sight.kind = Sight::Kind::Frames;
        sight.area = front->area();
        sight.prints = picture->prints();
        sight.drawn = picture->drawn();
        sight.standing = picture->standing();
        sight.moves = front->isMoving();
    }
    return sight;
}

Glimpse Scene::glimpse() const
{
    m_last = isAlertLeading() ? Glimpse{m_alert.id(), m_alertTurn, change(), 0} : pictureGlimpse();
    const bool beside = m_alert.isShown() && !isAlertLeading();
    m_last.beside = beside ? m_alert.id() : QString();
    m_last.besideTurn = beside ? m_alertTurn : 0;
    return m_last;
}

Glimpse Scene::pictureGlimpse() const
{
    const auto *front = m_lead.front();
    // An item counts from the scene on in which its first frame was drawn; until then its predecessor is on the glass.
    if (front && !front->hasPicture())
        return m_last;
    if (front)
        return {front->id(), m_lead.turn(), change(), front->ticket()};
    if (m_safeLoopDue)
        return {QLatin1String(safeLoopId), m_lead.turn(), change(), 0};
    return m_last;
}

} // namespace ironfence::stage
