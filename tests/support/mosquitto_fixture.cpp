// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mosquitto_fixture.h"

#include "tests/support/free_port.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace ironfence::support {

MosquittoFixture::MosquittoFixture() : m_port(freePort())
{
    QFile configuration(m_directory.filePath(QStringLiteral("mosquitto.conf")));
    if (configuration.open(QIODevice::WriteOnly)) {
        configuration.write(QStringLiteral("listener %1 127.0.0.1\n"
                                           "allow_anonymous true\n"
                                           "set_tcp_nodelay true\n"
                                           "max_queued_messages 0\n"
                                           "persistence true\n"
                                           "persistence_location %2/\n")
                                .arg(m_port)
                                .arg(m_directory.path())
                                .toUtf8());
        if (::geteuid() == 0)
            configuration.write("user root\n"); // it would become another user, who cannot write here
    }
    // Debian installs it where only root looks.
    const auto program = QStandardPaths::findExecutable(QStringLiteral("mosquitto"));
    m_process.setProgram(program.isEmpty() ? QStringLiteral("/usr/sbin/mosquitto") : program);
    m_process.setArguments({QStringLiteral("-c"), configuration.fileName()});
    m_process.setStandardErrorFile(m_directory.filePath(QStringLiteral("log")));
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

MosquittoFixture::~MosquittoFixture()
{
    kill();
}

bool MosquittoFixture::start()
{
    m_process.start();
    for (QDeadlineTimer deadline(5'000); !deadline.hasExpired();) {
        if (m_process.waitForFinished(5)) // 5 ms between two tries; true when it gave up
            break;
        if (answers())
            return true;
    }
    QFile log(m_directory.filePath(QStringLiteral("log")));
    qWarning("mosquitto does not answer on port %d: %s", m_port,
             log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "it wrote nothing");
    return false;
}

void MosquittoFixture::stop()
{
    m_process.terminate();
    m_process.waitForFinished();
}

void MosquittoFixture::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void MosquittoFixture::wipe()
{
    QFile::remove(m_directory.filePath(QStringLiteral("mosquitto.db")));
}

bool MosquittoFixture::answers() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_port));
    return socket.waitForConnected(1'000);
}

} // namespace ironfence::support
