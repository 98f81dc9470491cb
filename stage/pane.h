// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/changes.h"
#include "stage/layer.h"

namespace ironfence::stage {

/// An area of the canvas in which items take turns: two layers, and which of them is in front. Main thread.
class Pane : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed. The area is in pixels of the canvas; items without one of their own are laid out in it.
    Pane(Changes &changes, const QRect &area, DeckFactory &decks, QThreadPool &workers, const base::Clock &clock);

    /// What is prepared from now on fits it.
    void setArea(const QRect &area) { m_area = area; }
    [[nodiscard]] const QRect &area() const { return m_area; }
    /// The layer that a viewer sees; null: none. Counts as a new turn.
    void setFront(const Layer *front);
    [[nodiscard]] const Layer *front() const { return m_front; }
    /// The change with which the front came or went.
    [[nodiscard]] quint64 turn() const { return m_turn; }
    /// Something that a glimpse does not tell has changed.
    void touch() { m_changes.announce(); }
    /// The newest change of the whole scene.
    [[nodiscard]] quint64 change() const { return m_changes.newest(); }

    [[nodiscard]] Layer *first() { return &m_first; }
    [[nodiscard]] Layer *second() { return &m_second; }
    [[nodiscard]] const Layer *first() const { return &m_first; }
    [[nodiscard]] const Layer *second() const { return &m_second; }

Q_SIGNALS:
    void frontChanged();

private:
    Changes &m_changes;
    QRect m_area;
    Layer m_first;
    Layer m_second;
    const Layer *m_front = nullptr;
    quint64 m_turn = 1;
};

} // namespace ironfence::stage
