// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QObject>
#include <QTimer>

namespace ironfence::player {

/// Whether what the screen shows is good: it has stood when something that was to be seen came onto the glass and the
/// player was still there a minute later. A start and every switch begin anew. Main thread.
class Probation : public QObject
{
    Q_OBJECT
public:
    static constexpr base::Milliseconds standard{60'000};

    explicit Probation(base::Milliseconds length = standard)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(length);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_isOver = true;
            Q_EMIT stood();
        });
    }

    /// What is shown from now on has to stand.
    void begin()
    {
        m_isOver = false;
        m_timer.stop();
    }
    /// Something that was due is on the glass. (The safe loop in the place of items is not.)
    void presented()
    {
        if (!m_isOver && !m_timer.isActive())
            m_timer.start();
    }

Q_SIGNALS:
    void stood();

private:
    QTimer m_timer;
    bool m_isOver = false;
};

} // namespace ironfence::player
