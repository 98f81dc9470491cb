// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal.h"

namespace ironfence::player {

using base::Result;

Journal::Journal(QString path, const base::Clock &clock) : m_path(std::move(path)), m_clock(clock), m_desk(new QObject)
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

Journal::~Journal()
{
    // Posted last, so it runs after everything that was asked: SQLite wants to be closed on its own thread.
    QMetaObject::invokeMethod(m_desk, [this] {
        m_file.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

template <typename T>
void Journal::post(std::function<Result<T>(JournalFile &)> work, Done<T> done)
{
    QMetaObject::invokeMethod(m_desk, [this, work = std::move(work), done = std::move(done)] {
        const Result<T> result =
            m_file ? work(*m_file)
                   : base::failure(base::ErrorCode::Unavailable, QStringLiteral("the journal is not open"), m_path);
        answer<T>(result, done);
    });
}

template <typename T>
void Journal::answer(const Result<T> &result, const Done<T> &done)
{
    QMetaObject::invokeMethod(
        this,
        [this, result, done] {
            if (!result)
                Q_EMIT failed(result.error());
            if (done)
                done(result);
        },
        Qt::QueuedConnection);
}

void Journal::open(Done<JournalContent> done)
{
    QMetaObject::invokeMethod(m_desk, [this, done = std::move(done)] {
        auto opened = JournalFile::open(m_path, m_clock.now());
        if (!opened) {
            answer<JournalContent>(base::failure(opened.error()), done);
            return;
        }
        m_file = std::move(opened->file);
        answer<JournalContent>(opened->content, done);
    });
}

void Journal::accept(const AcceptedManifest &manifest, Done<void> done)
{
    post<void>([manifest](JournalFile &file) { return file.accept(manifest); }, std::move(done));
}

void Journal::noteManifest(const base::AuthorityId &authority, qint64 version)
{
    post<void>([authority, version](JournalFile &file) { return file.noteManifest(authority, version); }, {});
}

void Journal::stood(const QList<base::AuthorityId> &authorities)
{
    post<void>([authorities](JournalFile &file) { return file.stood(authorities); }, {});
}

void Journal::endedInOrder()
{
    post<void>([](JournalFile &file) { return file.endedInOrder(); }, {});
}

void Journal::saveAssignment(const StoredAssignment &assignment)
{
    post<void>([assignment](JournalFile &file) { return file.saveAssignment(assignment); }, {});
}

void Journal::saveAlerts(const QList<AlertRecord> &records, const QList<base::Sha256> &forgotten)
{
    post<void>([records, forgotten](JournalFile &file) { return file.saveAlerts(records, forgotten); }, {});
}

void Journal::saveReceipts(const QList<messaging::Receipt> &receipts, Done<void> done)
{
    post<void>([receipts](JournalFile &file) { return file.saveReceipts(receipts); }, std::move(done));
}

void Journal::acknowledge(const QList<messaging::Ack::Stored> &stored)
{
    post<void>([stored](JournalFile &file) { return file.acknowledge(stored); }, {});
}

void Journal::quarantine(const QuarantineRecord &record)
{
    post<void>([record](JournalFile &file) { return file.quarantine(record); }, {});
}

void Journal::release(const QList<base::Sha256> &contents)
{
    post<void>([contents](JournalFile &file) { return file.release(contents); }, {});
}

void Journal::saveTimeFloor(const TimeFloor &floor)
{
    post<void>([floor](JournalFile &file) { return file.saveTimeFloor(floor); }, {});
}

void Journal::saveAlertRuns(const QMap<base::Sha256, playlists::AlertRun> &runs)
{
    post<void>([runs](JournalFile &file) { return file.saveAlertRuns(runs); }, {});
}

void Journal::reserve(qint64 count, Done<qint64> done)
{
    post<qint64>([this, count](JournalFile &file) { return file.reserve(count, m_clock.now()); }, std::move(done));
}

} // namespace ironfence::player
