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
    void neverWaitsForAReader();
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

void TestSystemdSupervisor::neverWaitsForAReader()
{
    NotifySocket systemd;
    qputenv("NOTIFY_SOCKET", systemd.path().toLocal8Bit());
    SystemdSupervisor supervisor;
    for (int beat = 0; beat < 10'000; ++beat) // more than any socket keeps
        supervisor.alive();
    const auto kept = systemd.heard("WATCHDOG=1");
    QVERIFY(kept > 0 && kept < 10'000);
    supervisor.ready(); // heard again once somebody reads
    QCOMPARE(systemd.heard("READY=1"), 1);
}

QTEST_APPLESS_MAIN(TestSystemdSupervisor)
#include "tst_systemd_supervisor.moc"
