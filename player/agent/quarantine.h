// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/fault_log.h"
#include "player/journal/journal.h"
#include "playlists/timeline/roster.h"

#include <QHash>
#include <QSet>

namespace ironfence::player {

/// What an item shows, by its content: the hash of an asset's bytes, or of a card.
[[nodiscard]] base::Sha256 contentOf(const playlists::Item &item);

/// What could not be shown and rests. One failure costs the slot. After three, each within an hour of the one before,
/// the content rests: the same bytes are as bad in another programme and after another start, so until they change, or
/// until another version of the player comes with another decoder. What the machine is to blame for (a disk that does
/// not give the bytes, a picture that stood still) says nothing against the content and rests for an hour, unless it
/// happens at one and the same place of the file each time. Main thread.
class Quarantine : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxFailures = 3;
    static constexpr std::chrono::hours within{1};

    struct Parts
    {
        const ServerTime &time;
        Journal &journal;
        FaultLog &faults;
    };
    Quarantine(const Parts &parts, QString software);

    /// Goes on from what the journal holds; what another software could not show is released.
    void restore(const QList<QuarantineRecord> &records);
    /// What the screen may show: of what rests, only that counts.
    void setProgrammes(const QList<playlists::timeline::AuthorityProgrammes> &programmes);
    /// The content of this item could not be shown in a slot that lasts until `slotEnd`. A place in the file stands
    /// behind "#t=" at the end of the error's context, in seconds.
    void failed(const base::Sha256 &content, const QString &item, base::MonotonicTime slotEnd,
                const base::Error &error);

    enum class Rest {
        None,
        Slot, ///< it failed in this slot, and gets another chance in its next one
        Long, ///< for an hour, or until it changes
    };
    [[nodiscard]] Rest restOf(const playlists::Item &item) const;
    /// How many contents of the programmes rest until they change.
    [[nodiscard]] qint64 count() const { return m_count; }

Q_SIGNALS:
    void countChanged();

private:
    struct Failures
    {
        int count = 0;
        base::MonotonicTime last;
        base::MonotonicTime restsUntil;
        std::optional<base::Milliseconds> place; ///< of the first
        bool samePlace = true;                   ///< all of them
    };
    void hold(const base::Sha256 &content, const base::Error &error);
    void recount();

    const Parts m_parts;
    const QString m_software;
    QHash<base::Sha256, Failures> m_failures;
    QList<base::Sha256> m_order; ///< of what rests until it changes, oldest first
    QSet<base::Sha256> m_held;   ///< the same
    QList<playlists::timeline::AuthorityProgrammes> m_programmes;
    qint64 m_count = 0;
};

} // namespace ironfence::player
