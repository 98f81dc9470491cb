// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/play_journal.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.journal")

constexpr int checkedAtOnce = 5'000; // some 20 ms, for which a write may wait

} // namespace

PlayJournal::PlayJournal(QString path, base::ScreenId screen, const base::Clock &clock)
    : m_path(std::move(path)), m_screen(std::move(screen)), m_clock(clock), m_desk(new QObject)
{
    m_thread.setObjectName(QStringLiteral("plays"));
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
    post([this] {
        auto opened = PlayFile::open(m_path, m_screen, m_clock.now());
        if (!opened) {
            tell(opened.error());
            return;
        }
        if (opened->fault)
            tell(*opened->fault);
        m_file = std::move(opened->file);
    });
}

PlayJournal::~PlayJournal()
{
    // Posted last, so it runs after everything that was asked: SQLite wants to be closed on its own thread.
    post([this] {
        m_file.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void PlayJournal::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_desk, std::move(work));
}

void PlayJournal::tell(const base::Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

template <typename T>
void PlayJournal::ask(std::function<Result<T>(PlayFile &)> work, Done<T> done)
{
    post([this, work = std::move(work), done = std::move(done)] {
        const Result<T> result =
            m_file ? work(*m_file)
                   : base::failure(base::ErrorCode::Unavailable, QStringLiteral("plays cannot be kept"), m_path);
        const auto answer = [this, result, done] {
            if (!result)
                Q_EMIT failed(result.error());
            if (done)
                done(result);
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void PlayJournal::write(const QList<messaging::Play> &ended, const std::optional<messaging::Play> &running,
                        Done<void> done)
{
    ask<void>([ended, running](PlayFile &file) { return file.write(ended, running); }, std::move(done));
}

void PlayJournal::confirm(const messaging::Play &running)
{
    ask<void>([running](PlayFile &file) { return file.confirm(running); }, {});
}

void PlayJournal::unsent(Done<std::optional<messaging::PlayBatch>> done)
{
    ask<std::optional<messaging::PlayBatch>>([](PlayFile &file) { return file.unsent(); },
                                             [this, done = std::move(done)](const auto &batch) {
                                                 if (!batch && batch.error().code == base::ErrorCode::Corrupt)
                                                     check(); // ends the chain before what cannot be sent
                                                 done(batch);
                                             });
}

void PlayJournal::acknowledge(const messaging::PlaysStored &stored, Done<void> done)
{
    ask<void>([stored](PlayFile &file) { return file.acknowledge(stored); }, std::move(done));
}

void PlayJournal::prune(base::UtcTime now)
{
    ask<qint64>([now](PlayFile &file) { return file.prune(now); },
                [this](const Result<qint64> &lost) {
                    if (lost && *lost > 0)
                        Q_EMIT failed({base::ErrorCode::Full,
                                       QStringLiteral("plays were given up that the server never had"),
                                       QString::number(*lost)});
                });
}

void PlayJournal::check()
{
    checkSome({});
}

void PlayJournal::checkSome(const PlayFile::Check &from)
{
    ask<PlayFile::Check>([from](PlayFile &file) { return file.check(from, checkedAtOnce); },
                         [this](const Result<PlayFile::Check> &check) {
                             if (!check)
                                 return;
                             if (check->broken)
                                 Q_EMIT failed(*check->broken);
                             if (check->isDone)
                                 qCInfo(log) << "the chain of plays was checked";
                             else
                                 checkSome(*check);
                         });
}

} // namespace ironfence::player
