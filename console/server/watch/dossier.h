// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/watch/facts.h"
#include "console/server/watch/recent.h"
#include "messaging/report.h"

namespace ironfence::console::server::watch {

/// What all screens should have.
using CurrentManifests = QMap<base::AuthorityId, qint64>;

/// What the watch remembers of one screen: as much as its next report must be compared with, and not the report.
class Dossier
{
public:
    static constexpr base::Milliseconds currentFor{std::chrono::minutes{3}};
    /// Over how long frames are counted, and how many must be due to be judged.
    static constexpr base::Milliseconds framesOver{std::chrono::seconds{50}};
    static constexpr qint64 fewestFrames = 100;

    Dossier(base::ScreenId screen, qint64 assignment, QString session, bool hasReported);

    [[nodiscard]] const base::ScreenId &screen() const { return m_screen; }
    void setAssigned(qint64 version) { m_assigned = version; }

    /// `isLive`: it came now; what the broker kept may be from long ago.
    void heard(const messaging::Report &report, bool isLive, base::UtcTime wall, base::MonotonicTime now);
    void heard(const messaging::Presence &presence, bool isLive, base::MonotonicTime now);
    /// The server cannot hear: nobody knows who is there.
    void lose(base::MonotonicTime now);

    /// `listening`: since when the server can hear; nothing: it cannot.
    [[nodiscard]] Facts facts(const CurrentManifests &current, const std::optional<base::MonotonicTime> &listening,
                              base::MonotonicTime now) const;

private:
    /// Counts of the player's session that the next ones are compared with.
    struct Counted
    {
        base::MonotonicTime at;
        qint64 shown = 0;
        qint64 dropped = 0;
        qint64 decoderFaults = 0;
    };
    void meetSession(const QString &session, base::MonotonicTime now);
    void countPicture(const messaging::PictureVitals &picture, base::MonotonicTime now);
    void countJumps(const messaging::Timekeeping &timekeeping, base::MonotonicTime now);
    void countRefusals(const QList<messaging::Fault> &faults, base::UtcTime wall, base::MonotonicTime now);
    [[nodiscard]] std::optional<Behind> behind(const CurrentManifests &current) const;

    base::ScreenId m_screen;
    qint64 m_assigned = 0;
    QString m_session;
    bool m_hasReported = false;
    bool m_isOnline = false;
    base::MonotonicTime m_changed; ///< when it came or went
    std::optional<base::MonotonicTime> m_heard;
    std::optional<base::MonotonicTime> m_reported;

    Facts m_told; ///< of the newest report; what depends on the time is filled in by facts()
    qint64 m_assignment = 0;
    QMap<base::AuthorityId, qint64> m_manifests;
    std::optional<Counted> m_counted;
    std::optional<qint64> m_countedJumps; ///< of the session
    Recent m_clockJumps;
    Recent m_starts;
    Recent m_decoderFaults;
    Recent m_refusals;
    base::UtcTime m_newestRefusal;
};

} // namespace ironfence::console::server::watch
