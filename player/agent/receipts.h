// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/server_time.h"
#include "player/journal/journal.h"

#include <QObject>

namespace ironfence::player {

/// The screen's receipts: one for each alert document, growing by revisions, kept in the journal until and after the
/// server has acknowledged them. A stage that has a time keeps it. Changes are collected and written by save(), so that
/// several stages of one message cost one revision. Main thread.
class Receipts : public QObject
{
    Q_OBJECT
public:
    /// Beyond so many unacknowledged receipts, documents that could not even be verified get none: a flood must not
    /// fill the disk.
    static constexpr int maxPending = 500;

    Receipts(base::ScreenId screen, const ServerTime &time, Journal &journal);

    /// Goes on from what the journal holds.
    void restore(const JournalContent &content);

    [[nodiscard]] const messaging::Receipt *find(const base::Sha256 &document) const;
    /// Begins the receipt of a document, or goes on with the one that is there.
    void received(const base::Sha256 &document, const messaging::StageTime &at);
    void verified(const base::Sha256 &document, const QString &alert);
    void presented(const base::Sha256 &document, const messaging::StageTime &at, qint64 frame);
    void ended(const base::Sha256 &document, const QString &cause);
    void refused(const base::Sha256 &document, const base::Error &reason);
    /// The clock was wrong when the document was refused or ended: it did not happen.
    void takeBack(const base::Sha256 &document);
    /// Writes every receipt that changed as one new revision each; `stored` follows.
    void save();
    /// The clock was measured: times that this process noted by the machine's clock are put right.
    void correctTimes();

    /// As many receipts wait for the server as a flood is allowed to cause.
    [[nodiscard]] bool isFull() const;

    /// What the server has not acknowledged, oldest first.
    [[nodiscard]] QList<messaging::Receipt> pending() const;
    void acknowledge(const messaging::Ack &ack);

Q_SIGNALS:
    /// Receipts can be sent: they are on the disk (or the disk refuses, and the server shall know of them all the
    /// same).
    void stored();

private:
    struct Entry
    {
        messaging::Receipt receipt;
        qint64 acknowledged = 0;
        qint64 stored = 0; // revision in the journal
        bool changed = false;
        bool mine = false; // begun by this process: its monotonic times are of this boot
    };
    Entry *entryOf(const base::Sha256 &document);
    void prune();
    void reserveMore();

    const base::ScreenId m_screen;
    const ServerTime &m_time;
    Journal &m_journal;
    const base::MonotonicTime m_start;
    QList<Entry> m_entries; // oldest first
    qint64 m_next = 0;      // sequence number of the next receipt
    qint64 m_reserved = 0;  // first number that is not ours yet
    bool m_reserving = false;
};

} // namespace ironfence::player
