// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/link/link.h"

#include <QTimer>

namespace ironfence::console::desktop::programmes {

/// How far the server is with examining some assets: it takes a manifest only when all that are new in it were
/// examined, and none is refused on which nobody insists. Main thread.
class ExaminationWatch : public QObject
{
    Q_OBJECT
public:
    explicit ExaminationWatch(link::Link &link, QObject *parent = nullptr);

    void watch(const QList<base::Sha256> &assets);                ///< and no others
    [[nodiscard]] bool isAsking() const { return m_isAsking; }    ///< nothing is known yet of what is watched
    [[nodiscard]] int waiting() const { return m_state.waiting; } ///< how many are still to be examined
    [[nodiscard]] const QStringList &refused() const { return m_state.refused; } ///< the names of those that are

Q_SIGNALS:
    void changed();

private:
    struct State
    {
        int waiting = 0;
        QStringList refused;
    };

    void ask();

    link::Link *m_link;
    QList<base::Sha256> m_assets;
    State m_state;
    bool m_isAsking = false;
    int m_round = 0;
    QTimer m_again;
};

} // namespace ironfence::console::desktop::programmes
