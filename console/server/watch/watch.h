// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/watch/dossier.h"
#include "console/server/watch/incident_book.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>
#include <vector>

namespace ironfence::console::server::watch {

/// Watches over every screen: judges each by the rules when it reports, and all of them every 10 s, a thousand at a
/// time, because silence reports nothing. Incidents that begin or end are stored by the hundred in one transaction. A
/// server that just started, or heard nobody for a while, gives every screen the time to speak. Main thread.
class Watch : public QObject
{
    Q_OBJECT
public:
    static constexpr base::Milliseconds sweepEvery{std::chrono::seconds{10}};
    static constexpr std::size_t perSlice = 1'000;
    static constexpr qsizetype perTransaction = 100;

    /// `rules` outlive the watch.
    Watch(records::Records &records, const base::Clock &clock, const Rules &rules, QObject *parent = nullptr);

    /// Reads which screens there are and what is open. The rules of an earlier version that are no more have their
    /// incidents ended.
    [[nodiscard]] base::Result<void> load();

    /// The server hears screens from now on.
    void listen();
    /// It hears nobody: no screen's silence says anything.
    void pause();

    void reported(const messaging::Report &report, bool isLive);
    void presenceChanged(const messaging::Presence &presence, bool isLive);
    /// A screen was added or has another assignment.
    void assigned(const base::ScreenId &screen, qint64 assignment);
    /// Reads which manifests are current.
    void manifestsChanged();

    /// Judges every screen, the first slice at once. Called by its own timer; tests call it after moving the clock.
    void sweep();
    [[nodiscard]] bool isSweeping() const { return m_next < m_screens.size(); }

private:
    /// How it stands with one rule.
    struct Standing
    {
        std::optional<base::MonotonicTime> badSince;
        std::optional<base::MonotonicTime> fineSince;
        qint64 incident = 0;     ///< 0: none
        bool isChanging = false; ///< waits to be stored
    };
    struct Watched
    {
        Dossier dossier;
        std::vector<Standing> standings; ///< as many as rules
    };
    struct Change
    {
        std::size_t screen = 0;
        qsizetype rule = 0;
        bool begins = false;
        Cause cause;
    };
    [[nodiscard]] Watched *find(const base::ScreenId &screen);
    void add(const records::ScreenOutline &outline);
    [[nodiscard]] base::Result<void> adopt(const records::IncidentRecord &incident);
    void judge(std::size_t index);
    void sweepSlice();
    void storeChanges();
    void tell(const QList<Change> &batch) const;
    [[nodiscard]] Standing &standingOf(const Change &change);
    /// Answers the incident that is open afterwards; 0: none.
    [[nodiscard]] base::Result<qint64> store(const Change &change);

    records::Records *m_records;
    const base::Clock *m_clock;
    const Rules *m_rules;
    IncidentBook m_book;
    std::vector<Watched> m_screens;
    QHash<base::ScreenId, std::size_t> m_indices;
    CurrentManifests m_current;
    std::optional<base::MonotonicTime> m_listening; ///< since when the server hears
    std::size_t m_next = 0;                         ///< of the sweep that is going on
    QQueue<Change> m_changes;
    QTimer m_sweep;
    QTimer m_slice;
    QTimer m_store;
};

} // namespace ironfence::console::server::watch
