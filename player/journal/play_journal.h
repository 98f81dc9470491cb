// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "player/journal/play_file.h"

#include <QObject>
#include <QThread>
#include <functional>

namespace ironfence::player {

/// The screen's plays on a database thread of their own, so that no receipt waits for one. Opens the file by itself;
/// calls return at once, results come back to the main thread in the order of the calls. Create it before, and destroy
/// it after, whoever gives it callbacks.
class PlayJournal : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(const base::Result<T> &)>;

    PlayJournal(QString path, base::ScreenId screen, const base::Clock &clock);
    /// Finishes what was asked, then ends the thread.
    ~PlayJournal() override;

    void write(const QList<messaging::Play> &ended, const std::optional<messaging::Play> &running, Done<void> done);
    void confirm(const messaging::Play &running);
    void unsent(Done<std::optional<messaging::PlayBatch>> done);
    void acknowledge(const messaging::PlaysStored &stored, Done<void> done);
    /// Drops what is too old by the server's time, or too much; says so when nobody had acknowledged it.
    void prune(base::UtcTime now);
    /// Recomputes every hash, some thousands at a time, between other calls; a fault follows when one is wrong.
    void check();

Q_SIGNALS:
    /// Something could not be written, was found broken, or had to be given up.
    void failed(const ironfence::base::Error &error);

private:
    void post(std::function<void()> work);
    template <typename T>
    void ask(std::function<base::Result<T>(PlayFile &)> work, Done<T> done);
    void tell(const base::Error &error);
    void checkSome(const PlayFile::Check &from);

    const QString m_path;
    const base::ScreenId m_screen;
    const base::Clock &m_clock;
    QThread m_thread;
    QObject *m_desk;                  // lives on the thread; work is posted to it
    std::unique_ptr<PlayFile> m_file; // touched on the thread only
};

} // namespace ironfence::player
