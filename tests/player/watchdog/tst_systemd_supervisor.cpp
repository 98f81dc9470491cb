// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/systemd_supervisor.h"

#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using ironfence::player::SystemdSupervisor;

/// Instead of systemd, at the other end of NOTIFY_SOCKET.
class TestSystemdSupervisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatSystemdUnderstands();
    void isSilentWhereNobodyListens();
};

void TestSystemdSupervisor::tellsWhatSystemdUnderstands()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("notify")).toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < static_cast<qsizetype>(sizeof(address.sun_path)));
    std::copy(path.begin(), path.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    QVERIFY(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
    qputenv("NOTIFY_SOCKET", path);

    SystemdSupervisor supervisor;
    supervisor.ready();
    supervisor.alive();
    supervisor.ready(); // once is enough
    supervisor.alive();
    QByteArrayList told;
    char buffer[256];
    for (ssize_t length = 0; (length = ::recv(socket, buffer, sizeof(buffer), 0)) > 0;)
        told.append(QByteArray(buffer, static_cast<qsizetype>(length)));
    ::close(socket);
    qunsetenv("NOTIFY_SOCKET");
    QCOMPARE(told, (QByteArrayList{"READY=1", "WATCHDOG=1", "WATCHDOG=1"}));
}

void TestSystemdSupervisor::isSilentWhereNobodyListens()
{
    qunsetenv("NOTIFY_SOCKET");
    SystemdSupervisor supervisor;
    supervisor.ready();
    supervisor.alive();
    qputenv("NOTIFY_SOCKET", "/proc/nobody");
    supervisor.alive();
    qunsetenv("NOTIFY_SOCKET");
}

QTEST_APPLESS_MAIN(TestSystemdSupervisor)
#include "tst_systemd_supervisor.moc"
