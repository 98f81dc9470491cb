// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/alert_set.h"
#include "messaging/fresh.h"
#include "player/agent/fault_log.h"

#include <QMap>

namespace ironfence::player {

/// Compares the versions of alert sets that `fresh` names with those that came. One that stays behind is asked for
/// again once its time is over, and is a fault when that time is over a second time; the next `fresh` begins anew. Main
/// thread.
class AlertWatch : public QObject
{
    Q_OBJECT
public:
    /// The set is published just before the `fresh` that names it.
    static constexpr base::Milliseconds usualPatience{10'000};

    explicit AlertWatch(FaultLog &faults, base::Milliseconds patience = usualPatience)
        : m_faults(faults), m_patience(patience)
    {
    }

    /// Watches this place and all above it, and forgets what it knew of others.
    void setPlace(const base::PlacePath &place);
    void take(const messaging::Fresh &fresh);
    void arrived(const messaging::AlertSet &set);
    /// The connection is gone: the next one brings everything anew.
    void pause() { m_late.clear(); }

Q_SIGNALS:
    /// The newest set of this place should be asked for once more.
    void behind(const ironfence::base::PlacePath &place);

private:
    struct Late
    {
        qint64 version = 0; ///< that `fresh` named
        quint64 turn = 0;   ///< tells its own time from that of a predecessor
        bool asked = false;
    };
    void wait(const base::PlacePath &place, quint64 turn);
    void overdue(const base::PlacePath &place, quint64 turn);

    FaultLog &m_faults;
    const base::Milliseconds m_patience;
    QList<base::PlacePath> m_places;
    QMap<base::PlacePath, qint64> m_held; // version of the set that came last
    QMap<base::PlacePath, Late> m_late;
    quint64 m_turns = 0;
};

} // namespace ironfence::player
