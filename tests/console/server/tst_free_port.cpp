// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/programs.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <memory>
#include <thread>
#include <unistd.h>

using namespace ironfence;
using console::server::supervision::requireFreePort;
using namespace std::chrono_literals;

class TestFreePort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFree();
    void waitsForWhoIsGoing();
    void refusesWhoStays();

private:
    static base::Result<void> require(int port, base::Milliseconds patience)
    {
        return requireFreePort(QStringLiteral("127.0.0.1"), port, QStringLiteral("proxy"), patience);
    }
    QTcpServer m_other;
};

void TestFreePort::isFree()
{
    QVERIFY(m_other.listen(QHostAddress(QHostAddress::LocalHost)));
    const int port = m_other.serverPort();
    m_other.close();
    QVERIFY(require(port, 0ms));
    QVERIFY(require(port, 0ms)); // it was given back
}

void TestFreePort::waitsForWhoIsGoing()
{
    QVERIFY(m_other.listen(QHostAddress(QHostAddress::LocalHost)));
    const int port = m_other.serverPort();
    const int theirs = ::dup(static_cast<int>(m_other.socketDescriptor())); // as a process has it that is not ours
    m_other.close();
    QVERIFY(!require(port, 0ms));
    std::thread going([theirs] {
        std::this_thread::sleep_for(100ms);
        ::close(theirs);
    });
    const auto free = require(port, 10'000ms);
    going.join();
    QVERIFY(free);
}

void TestFreePort::refusesWhoStays()
{
    QVERIFY(m_other.listen(QHostAddress(QHostAddress::LocalHost)));
    QElapsedTimer elapsed;
    elapsed.start();
    const auto free = require(m_other.serverPort(), 60ms);
    QVERIFY(!free);
    QCOMPARE(free.error().code, base::ErrorCode::Conflict);
    QVERIFY(free.error().message.contains(QStringLiteral("proxy")));
    QVERIFY(elapsed.elapsed() >= 60);
    m_other.close();
}

QTEST_GUILESS_MAIN(TestFreePort)
#include "tst_free_port.moc"
