// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/confined_program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr int wallLimitMs = 30'000;     // since the last sign of life
constexpr int glanceMs = 200;           // between two looks at whether it is to stop
constexpr qsizetype mostSaid = 1 << 20; // on stderr, before it counts as trouble

// The exit codes that every program of the project shares; these three are verdicts, the rest is trouble.
constexpr int exitOk = 0;
constexpr int exitNotFound = 4;
constexpr int exitRefused = 8;

/// Runs in the child between fork and exec: async-signal-safe calls only.
void becomeChild(pid_t parent, int niceness)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody is left to hear the answer
    if (::getppid() != parent)
        ::_exit(1);
    ::setpriority(PRIO_PROCESS, 0, ::getpriority(PRIO_PROCESS, 0) + niceness);
    // When memory runs out on a server, this process goes and not the one that waits for it.
    constexpr char first[] = "1000";
    if (const int score = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC); score >= 0) {
        [[maybe_unused]] const auto written = ::write(score, first, sizeof first - 1); // it goes without
        ::close(score);
    }
    sigset_t none; // a server blocks the signals that it reads from a descriptor
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Whether it ended by itself and in time; what it said on stderr goes to `said`.
bool awaitEnd(QProcess &process, std::chrono::milliseconds life, QByteArray &said, const Attention &attention)
{
    QElapsedTimer total;
    QElapsedTimer silent;
    total.start();
    silent.start();
    process.setReadChannel(QProcess::StandardError);
    while (process.state() != QProcess::NotRunning) {
        if (silent.elapsed() >= wallLimitMs || total.elapsed() >= life.count() ||
            said.size() + process.bytesAvailable() > mostSaid || attention.stop.stop_requested())
            return false;
        const auto patience = static_cast<int>(wallLimitMs - silent.elapsed());
        process.waitForReadyRead(attention.stop.stop_possible() ? std::min(patience, glanceMs) : patience);
        while (process.canReadLine()) {
            const auto line = process.readLine();
            if (!line.startsWith("measured ")) {
                said += line;
                continue;
            }
            silent.start();
            if (attention.progress)
                attention.progress(std::clamp(line.mid(9).trimmed().toInt(), 0, 100));
        }
    }
    said += process.readAllStandardError();
    return true;
}

} // namespace

QString ConfinedProgram::path() const
{
    return qEnvironmentVariable("IRONFENCE_BIN", QCoreApplication::applicationDirPath()) + u'/' + name;
}

// Libraries write to stderr too; the program marks its own line.
QString ConfinedProgram::messageOf(const QByteArray &errors) const
{
    const auto mark = name + QStringLiteral(": ");
    QString message;
    for (const auto &line : QString::fromUtf8(errors).split(u'\n')) {
        if (line.startsWith(mark))
            message = line.mid(mark.size()).left(500);
    }
    return message;
}

Result<void> ConfinedProgram::requireIt() const
{
    if (QFileInfo(path()).isExecutable())
        return {};
    return failure(ErrorCode::NotFound, QStringLiteral("the program '%1' is not where it belongs").arg(name), path());
}

Result<QByteArray> ConfinedProgram::run(const QString &file, const QStringList &options,
                                        const Attention &attention) const
{
    QProcess process;
    process.setChildProcessModifier(
        [parent = ::getpid(), niceness = attention.niceness] { becomeChild(parent, niceness); });
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(path(), QStringList{QFileInfo(file).absoluteFilePath()} + options);
    if (!process.waitForStarted())
        return failure(ErrorCode::Internal, QStringLiteral("cannot start the program %1").arg(name), path());
    QByteArray said;
    if (!awaitEnd(process, life, said, attention)) {
        process.kill();
        process.waitForFinished();
        if (attention.stop.stop_requested())
            return failure(ErrorCode::Conflict, QStringLiteral("the examination was broken off"), file);
        return failure(ErrorCode::Unavailable, QStringLiteral("the file could not be understood within 30 s"), file);
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return failure(
            ErrorCode::Unsupported,
            QStringLiteral("decoding it crashes or takes more memory or time than a screen has; export it anew"), file);
    }

    switch (process.exitCode()) {
    case exitOk:
        return process.readAllStandardOutput();
    case exitNotFound:
        return failure(ErrorCode::NotFound, messageOf(said), file);
    case exitRefused:
        return failure(ErrorCode::Unsupported, messageOf(said), file);
    default:
        return failure(ErrorCode::Internal, QStringLiteral("%1 failed: %2").arg(name, messageOf(said)), file);
    }
}

} // namespace ironfence::media
