// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/systemd_supervisor.h"
#include "tests/support/notify_socket.h"

#include <QTest>

using ironfence::player::SystemdSupervisor;
using ironfence::support::NotifySocket;

class TestSystemdSupervisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("NOTIFY_SOCKET"); }
    void tellsWhatSystemdUnderstands();
    void isSilentWhereNobodyListens();
};

void TestSystemdSupervisor::tellsWhatSystemdUnderstands()
{
    NotifySocket systemd;
    QVERIFY(systemd.isOpen());
    qputenv("NOTIFY_SOCKET", systemd.path().toLocal8Bit());
    SystemdSupervisor supervisor;
    supervisor.ready();
    supervisor.alive();
    supervisor.ready(); // once is enough
    supervisor.alive();
    QCOMPARE(systemd.told(), (QByteArrayList{"READY=1", "WATCHDOG=1", "WATCHDOG=1"}));
}

/// It goes on without.
void TestSystemdSupervisor::isSilentWhereNobodyListens()
{
    for (const char *socket : {"", "/proc/nobody"}) {
        qputenv("NOTIFY_SOCKET", socket);
        SystemdSupervisor supervisor;
        supervisor.ready();
        supervisor.alive();
    }
}

QTEST_APPLESS_MAIN(TestSystemdSupervisor)
#include "tst_systemd_supervisor.moc"
