// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/disk_store.h"
#include "media/seal.h"
#include "player/agent/fetcher.h"
#include "playlists/loop.h"
#include "stage/cue.h"

#include <QTimer>

namespace ironfence::player {

/// Gives the stage the items of the current loop whose bytes were found right. A file that nobody has hashed since it
/// was last touched is hashed first; one that is gone, cut or altered is fetched anew, and meanwhile the item is
/// skipped. An item that the stage cannot play three times in a row rests for an hour. Main thread.
class LoopSource : public QObject, public stage::CueSource
{
    Q_OBJECT
public:
    struct Parts
    {
        media::DiskStore &store;
        Transfer &transfer;
        Fetcher &fetcher;
        ServerTime &time;
        FaultLog &faults;
    };
    static constexpr int maxFailures = 3;
    static constexpr std::chrono::hours quarantine{1};

    LoopSource(const Parts &parts, playlists::Screen screen);
    ~LoopSource() override;

    void setProgrammes(const QList<playlists::Programme> &programmes);
    void setScreen(const playlists::Screen &screen);
    /// The stage could not prepare the item, or it broke while playing.
    void failed(const QString &id, const base::Error &error);

    [[nodiscard]] std::optional<stage::Cue> next() override;
    /// Assets of the loop whose bytes are not here.
    [[nodiscard]] qint64 missing() const { return m_missing.size(); }

    /// Composes the loop anew if the time demands it. Called by its own timer; tests call it themselves.
    void tick();

Q_SIGNALS:
    /// Another loop, or something to play after there was nothing: the stage should ask anew.
    void refreshed();
    void missingChanged();

private:
    struct Failures
    {
        int count = 0;
        base::MonotonicTime last;
    };
    void compose();
    void inspectAll();
    [[nodiscard]] bool inspect(const base::ObjectRef &object);
    void refetch(const base::ObjectRef &object, const base::Error &why);
    void found(const base::ObjectRef &object, const media::FileStamp &stamp);
    void damaged(const base::ObjectRef &object, const base::Error &error);
    [[nodiscard]] bool isQuarantined(const QString &id) const;

    const Parts m_parts;
    playlists::Screen m_screen;
    QList<playlists::Programme> m_programmes;
    QList<playlists::LoopItem> m_loop;
    qsizetype m_next = 0;
    bool m_starving = false; // the last answer was nothing
    media::Seals m_seals;
    QSet<base::ObjectRef> m_verifying;
    QSet<base::ObjectRef> m_missing;
    QHash<QString, Failures> m_failures; // by item id
    QTimer m_timer;
};

} // namespace ironfence::player
