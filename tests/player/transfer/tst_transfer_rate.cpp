// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/transfer/transfer_fixture.h"

#include <QElapsedTimer>

using namespace ironfence;
using ironfence::player::Freight;
using ironfence::player::HttpTransfer;
using ironfence::support::ScriptedServer;

/// How fast bytes are taken from a server that gives them all at once.
class TestTransferRate : public QObject, TransferFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void holdsTheRate();
    void documentsKnowNoRate();
    void isLiftedWhileItRuns();
    void aLongPauseIsNoStall();
    void goesOnWhereItWasPutOff();
};

void TestTransferRate::holdsTheRate()
{
    constexpr qint64 rate = 64'000; // 640,000 bytes: 10 s
    m_transfer->setAssetRate(rate);
    QElapsedTimer clock;
    clock.start();
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    m_transfer->fetch(m_object, Freight::Asset);
    QTRY_COMPARE_WITH_TIMEOUT(good.size(), 1, 30'000);
    const double seconds = static_cast<double>(clock.elapsed()) / 1'000;
    const double due = static_cast<double>(m_object.length) / rate;
    // Never faster; a machine that is busy with other things may make it slower (bound: a stall).
    QVERIFY2(seconds > due * 0.95 && seconds < due * 2, qPrintable(QString::number(seconds)));
    qInfo("%.3f s instead of %.3f", seconds, due);
}

void TestTransferRate::documentsKnowNoRate()
{
    constexpr qint64 rate = 16 * 1024; // 40 s
    m_transfer->setAssetRate(rate);
    QElapsedTimer clock;
    clock.start();
    m_transfer->fetch(m_object, Freight::Asset);
    QTRY_VERIFY(partialBytes() > 0);
    const QByteArray document(60'000, 'd');
    m_server->answer([&](const auto &request) { return ScriptedServer::honest(request, document); });
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    m_transfer->fetch({base::Sha256::of(document), document.size()}, Freight::Document);
    QTRY_COMPARE(good.size(), 1); // by its rate it would take 4 s, and QTRY waits 5: so
    const auto due = rate * (clock.elapsed() + 1'000) / 1'000; // a second's worth is allowed at once
    QVERIFY2(partialBytes() < due, qPrintable(QString::number(partialBytes())));
}

void TestTransferRate::isLiftedWhileItRuns()
{
    m_transfer->setAssetRate(16 * 1024);
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    m_transfer->fetch(m_object, Freight::Asset);
    QTRY_VERIFY(partialBytes() > 0);
    m_transfer->setAssetRate({});
    QTRY_COMPARE(good.size(), 1);
}

/// The fixture gives up after 400 ms without a byte; here nothing is wrong but our own slowness.
void TestTransferRate::aLongPauseIsNoStall()
{
    m_transfer->setAssetRate(4); // a byte every 250 ms
    QSignalSpy bad(m_transfer.get(), &HttpTransfer::fetchFailed);
    m_transfer->fetch(m_object, Freight::Asset);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTest::qWait(900);
    QVERIFY(bad.isEmpty());
}

void TestTransferRate::goesOnWhereItWasPutOff()
{
    m_transfer->setAssetRate(256 * 1024);
    QSignalSpy bad(m_transfer.get(), &HttpTransfer::fetchFailed);
    m_transfer->fetch(m_object, Freight::Asset);
    QTRY_VERIFY(partialBytes() > 64 * 1024);
    m_transfer->putOff(m_object);
    QTRY_COMPARE(bad.size(), 1);
    const auto came = partialBytes();
    m_transfer->setAssetRate({});
    QVERIFY(fetched(m_object));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().last().from(), came);
}

QTEST_GUILESS_MAIN(TestTransferRate)
#include "tst_transfer_rate.moc"
