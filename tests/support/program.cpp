// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <csignal>

namespace ironfence::support {

QString Program::path(const QString &name)
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin"); // run by hand
    return QDir(qEnvironmentVariable("IRONFENCE_BIN", beside)).filePath(name);
}

Program::~Program()
{
    if (m_process && m_process->state() != QProcess::NotRunning)
        terminate();
}

bool Program::start(const QString &program, const QStringList &arguments, const QString &logFile,
                    const QStringList &environment)
{
    m_logFile = logFile;
    m_process = std::make_unique<QProcess>();
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const auto &entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    m_process->setProcessEnvironment(variables);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(logFile, QIODevice::Append);
    m_process->start(program, arguments);
    return m_process->waitForStarted(10'000);
}

int Program::terminate(int timeoutMs)
{
    if (m_process && !isRunning())
        m_process->waitForFinished(timeoutMs); // ended by itself, and not yet collected
    if (!isRunning())
        return m_process && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    m_process->terminate();
    if (!m_process->waitForFinished(timeoutMs)) {
        kill();
        return -1;
    }
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

void Program::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(60'000);
}

void Program::signal(int number) const
{
    ::kill(static_cast<pid_t>(pid()), number);
}

bool Program::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running && isAlive(m_process->processId());
}

qint64 Program::pid() const
{
    return m_process ? m_process->processId() : 0;
}

int Program::exitCode() const
{
    if (!m_process || isRunning())
        return -1;
    m_process->waitForFinished();
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

int Program::endedBySignal() const
{
    if (!m_process || isRunning())
        return 0;
    m_process->waitForFinished();
    return m_process->exitStatus() == QProcess::CrashExit ? m_process->exitCode() : 0; // as Qt has it on Unix
}

QByteArray Program::log() const
{
    QFile file(m_logFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<qint64> childrenOf(qint64 parent, const QString &name)
{
    QList<qint64> children;
    QFile list(QStringLiteral("/proc/%1/task/%1/children").arg(parent));
    if (!list.open(QIODevice::ReadOnly))
        return children;
    for (const auto &entry : list.readAll().split(' ')) {
        const qint64 pid = entry.toLongLong();
        QFile comm(QStringLiteral("/proc/%1/comm").arg(pid));
        if (pid > 0 && comm.open(QIODevice::ReadOnly) &&
            (name.isEmpty() || QString::fromUtf8(comm.readAll()).trimmed() == name))
            children.append(pid);
    }
    return children;
}

bool isAlive(qint64 pid)
{
    // A zombie still answers signals; its state letter tells it apart.
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace ironfence::support
