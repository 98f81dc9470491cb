// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <csignal>

namespace ironfence::console::server::supervision {

/// How to run a program under supervision.
struct ChildSpec
{
    QString name;
    QString program;
    QStringList arguments;
    QString directory;         ///< working directory
    int deathSignal = SIGKILL; ///< what the kernel sends it when the server dies; a program with workers needs SIGTERM
};

/// A process that is kept alive: restarted with growing pauses when it ends, and gone when the server is gone, however
/// that happens. Runs in a process group of its own, so that a terminal's Ctrl-C reaches the server only. Main thread.
class Child : public QObject
{
    Q_OBJECT
public:
    explicit Child(ChildSpec spec, QObject *parent = nullptr);
    ~Child() override;

    void start();
    /// Asks it to end (SIGTERM), insists after 5 s (SIGKILL to the group). Blocks until it is gone: for shutdown only.
    void stop();
    /// SIGHUP: read the configuration anew.
    void hangUp();

    [[nodiscard]] const ChildSpec &spec() const { return m_spec; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    /// It ended unasked, or could not be started; a restart is scheduled.
    void ended(const QString &reason);

private:
    void launch();
    void readOutput();
    void onFinished();
    void onError(QProcess::ProcessError error);
    void scheduleRestart(const QString &reason);

    ChildSpec m_spec;
    QProcess m_process;
    QTimer m_restart;
    QElapsedTimer m_alive;
    qint64 m_group = 0;
    int m_pauseMs = 0;
    bool m_wanted = false;
    QString m_lastLine;
};

} // namespace ironfence::console::server::supervision
