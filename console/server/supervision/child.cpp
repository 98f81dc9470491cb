// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/child.h"

#include <QLoggingCategory>
#include <algorithm>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace ironfence::console::server::supervision {

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.supervision")

constexpr int firstPauseMs = 100;
constexpr int longestPauseMs = 10'000;
constexpr qint64 stableAfterMs = 60'000;
constexpr int politeMs = 5'000;
constexpr qsizetype longestLine = 500;

/// Runs in the child between fork and exec: async-signal-safe calls only.
void becomeChild(int deathSignal, pid_t parent)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, deathSignal);
    if (::getppid() != parent)
        ::_exit(1); // the server died before the kernel was told

    // The server blocks the signals it reads from a descriptor; its children must hear theirs.
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);

    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max; // one descriptor a screen
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

} // namespace

Child::Child(ChildSpec spec, QObject *parent) : QObject(parent), m_spec(std::move(spec))
{
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &Child::launch);
    connect(&m_process, &QProcess::readyRead, this, &Child::readOutput);
    connect(&m_process, &QProcess::finished, this, &Child::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &Child::onError);

    m_process.setProgram(m_spec.program);
    m_process.setArguments(m_spec.arguments);
    m_process.setWorkingDirectory(m_spec.directory);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier(
        [signal = m_spec.deathSignal, server = ::getpid()] { becomeChild(signal, server); });
}

Child::~Child()
{
    stop();
}

void Child::start()
{
    m_wanted = true;
    m_pauseMs = 0;
    launch();
}

void Child::stop()
{
    m_wanted = false;
    m_restart.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(politeMs)) {
        qCWarning(log) << m_spec.name << "did not end when asked";
        if (m_group > 0)
            ::kill(static_cast<pid_t>(-m_group), SIGKILL);
        m_process.waitForFinished(politeMs);
    }
}

void Child::hangUp()
{
    if (m_process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_process.processId()), SIGHUP);
}

void Child::launch()
{
    m_alive.start();
    m_process.start();
    m_group = m_process.processId();
}

void Child::readOutput()
{
    while (m_process.canReadLine()) {
        m_lastLine = QString::fromUtf8(m_process.readLine(longestLine)).trimmed();
        if (!m_lastLine.isEmpty())
            qCInfo(log).noquote() << m_spec.name + QStringLiteral(":") << m_lastLine;
    }
}

void Child::onFinished()
{
    readOutput();
    // Workers of a master that was killed would go on and keep its port.
    if (m_group > 0)
        ::kill(static_cast<pid_t>(-m_group), SIGKILL);
    m_group = 0;
    if (m_wanted)
        scheduleRestart(m_lastLine.isEmpty() ? QStringLiteral("it ended") : m_lastLine);
}

void Child::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart && m_wanted)
        scheduleRestart(m_process.errorString());
}

void Child::scheduleRestart(const QString &reason)
{
    m_pauseMs =
        m_alive.elapsed() > stableAfterMs ? firstPauseMs : std::clamp(m_pauseMs * 2, firstPauseMs, longestPauseMs);
    m_restart.start(m_pauseMs);
    Q_EMIT ended(reason);
}

} // namespace ironfence::console::server::supervision
