// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/pane.h"

namespace ironfence::stage {

Pane::Pane(Changes &changes, const QRect &area, DeckFactory &decks, QThreadPool &workers, const base::Clock &clock)
    : m_changes(changes), m_area(area), m_first(decks, workers, clock), m_second(decks, workers, clock)
{
}

void Pane::setFront(const Layer *front)
{
    m_front = front;
    m_turn = m_changes.newest() + 1;
    Q_EMIT frontChanged(); // the scene may show something else with the same change
    m_changes.announce();
}

} // namespace ironfence::stage
