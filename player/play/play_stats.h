// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/json/parse.h"
#include "stage/motion.h"
#include "stage/presented.h"

#include <QList>

namespace ironfence::player {

/// What really was on the glass, item by item, for `--stats json`. Measured in presented frames. Main thread.
class PlayStats
{
public:
    /// Something new is on the glass; `motion` is the stage's count so far.
    void presented(const stage::Presented &presented, const stage::Motion &motion);
    void failed(const QString &id, const base::Error &error);

    /// The sums of each item in the order of their first appearance, and of all. `now` and `motion` end the one that is
    /// on the glass; `swapped` are the frames of the window so far.
    [[nodiscard]] base::json::Value toJson(base::MonotonicTime now, const stage::Motion &motion, qint64 swapped) const;

private:
    struct Sum
    {
        QString id;
        qint64 times = 0;
        base::Milliseconds shown{0};
        stage::Motion motion;
        QString fault; ///< the newest
    };
    [[nodiscard]] static Sum &of(QList<Sum> &sums, const QString &id);
    [[nodiscard]] QList<Sum> upTo(base::MonotonicTime now, const stage::Motion &motion) const;

    QList<Sum> m_sums;
    QString m_current;
    base::MonotonicTime m_since;
    stage::Motion m_before; ///< when the current one came
};

} // namespace ironfence::player
