// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/scene.h"

#include <QQuickWindow>

namespace ironfence::stage {

Scene::Scene(QQuickWindow &window, DeckFactory &decks, QThreadPool &workers)
    : m_window(window), m_first(decks, workers), m_second(decks, workers)
{
}

void Scene::setFront(const Layer *front)
{
    m_front = front;
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

void Scene::announce()
{
    ++m_change;
    Q_EMIT changed();
    m_window.update(); // also for a change that an alert covers: its swap is waited for
}

QSize Scene::canvas() const
{
    return m_window.size();
}

Glimpse Scene::glimpse() const
{
    // An item counts from the scene on in which its first frame was drawn; until then its predecessor is on the glass.
    if (m_front && !isCovered() && !m_front->hasPicture())
        return m_last;
    if (isCovered())
        m_last = {m_alert.id(), m_alertTurn, m_change};
    else if (m_front)
        m_last = {m_front->id(), m_frontTurn, m_change};
    else
        m_last = {QLatin1String(safeLoopId), m_frontTurn, m_change};
    return m_last;
}

} // namespace ironfence::stage
