// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>
#include <memory>

namespace ironfence::support {

/// A real program under test: started with its output in a file, watched by its process id, ended when the object goes.
class Program
{
public:
    /// Where the build put a program of the project (environment variable IRONFENCE_BIN; without it, bin/ beside the
    /// folder of the program that asks).
    [[nodiscard]] static QString path(const QString &name);

    Program() = default;
    ~Program();
    Program(Program &&) = default;
    Program &operator=(Program &&) = default;

    /// Starts the program; its stdout and stderr are appended to logFile. `environment` holds "NAME=value".
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments, const QString &logFile,
                             const QStringList &environment = {});
    /// SIGTERM and wait; the exit code, or -1 when it did not end in time (then it is killed) or crashed.
    int terminate(int timeoutMs = 10'000);
    /// SIGKILL and wait.
    void kill();
    void signal(int number) const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 pid() const;
    /// Of one that ended by itself; −1 when it runs, or a signal ended it.
    [[nodiscard]] int exitCode() const;
    /// The signal that ended it; 0 when it runs, or ended by itself.
    [[nodiscard]] int endedBySignal() const;
    /// What it has written so far.
    [[nodiscard]] QByteArray log() const;

private:
    std::unique_ptr<QProcess> m_process;
    QString m_logFile;
};

/// Process ids of the direct children of a process whose program has this name (read from /proc).
[[nodiscard]] QList<qint64> childrenOf(qint64 parent, const QString &name = {});
[[nodiscard]] bool isAlive(qint64 pid);

} // namespace ironfence::support
