// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "player/journal/journal_file.h"

#include <QObject>
#include <QThread>
#include <functional>

namespace ironfence::player {

/// The screen's durable memory on its database thread. Calls return at once; values are copied there, results come back
/// to the main thread in the order of the calls. Create it before, and destroy it after, whoever gives it callbacks.
class Journal : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(const base::Result<T> &)>;

    Journal(QString path, const base::Clock &clock);
    /// Finishes what was asked, then ends the thread.
    ~Journal() override;

    /// First of all; see JournalFile::open. Calls before it or after its failure answer `Unavailable`.
    void open(Done<JournalContent> done);
    void accept(const AcceptedManifest &manifest, Done<void> done);
    void noteManifest(const base::AuthorityId &authority, qint64 version);
    void stood(const QList<base::AuthorityId> &authorities);
    void endedInOrder();
    void saveAssignment(const StoredAssignment &assignment);
    void saveAlerts(const QList<AlertRecord> &records, const QList<base::Sha256> &forgotten);
    void saveReceipts(const QList<messaging::Receipt> &receipts, Done<void> done);
    void acknowledge(const QList<messaging::Ack::Stored> &stored);
    void quarantine(const QuarantineRecord &record);
    void release(const QList<base::Sha256> &contents);
    void saveTimeFloor(const TimeFloor &floor);
    void saveAlertRuns(const QMap<base::Sha256, playlists::AlertRun> &runs);
    void reserve(qint64 count, Done<qint64> done);

Q_SIGNALS:
    /// Something could not be written. The screen goes on with what it has in memory.
    void failed(const ironfence::base::Error &error);

private:
    template <typename T>
    void post(std::function<base::Result<T>(JournalFile &)> work, Done<T> done);
    template <typename T>
    void answer(const base::Result<T> &result, const Done<T> &done);

    QString m_path;
    const base::Clock &m_clock;
    QThread m_thread;
    QObject *m_desk;                     // lives on the thread; work is posted to it
    std::unique_ptr<JournalFile> m_file; // touched on the thread only
};

} // namespace ironfence::player
