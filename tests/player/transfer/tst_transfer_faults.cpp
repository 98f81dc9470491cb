// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/transfer/transfer_fixture.h"

#include <QDir>
#include <QTest>

using namespace ironfence;
using base::Milliseconds;
using player::HttpTransfer;
using support::ScriptedServer;
using Then = support::ScriptedServer::Then;

/// Transfers from a server that cuts, lies, stalls and denies.
class TestTransferFaults : public QObject, private TransferFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void throwsWrongBytesAway();
    void reportsAStoreThatCannotBeWritten();
    void saysWhenNobodyListens();
    void keepsWhatCameBeforeAStall();
    void verifiesWhileATransferStalls();
    void endsQuicklyInTheMiddle();
};

void TestTransferFaults::saysWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("had"); // bytes from an earlier attempt
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kept"); // bytes that the next attempt goes on from
    const auto response = &ScriptedServer::response;
    const auto unavailable = QStringLiteral("unavailable");
    const auto corrupt = QStringLiteral("corrupt");
    const int most = 100'000;
    const QByteArray rest = m_bytes.mid(most);
    auto altered = m_bytes;
    altered[5] = '#';

    QTest::newRow("404") << response("404 Not Found", "no", "") << 0 << QStringLiteral("not-found") << 0;
    QTest::newRow("404 later") << response("404 Not Found", "no", "") << most << QStringLiteral("not-found") << most;
    QTest::newRow("500") << response("500 Oops", "oops", "") << most << unavailable << most;
    QTest::newRow("416") << response("416 Range Not Satisfiable", "", "") << most << unavailable << most;
    QTest::newRow("redirect") << response("302 Found", "", "Location: /elsewhere\r\n") << 0 << unavailable << 0;
    QTest::newRow("announces more") << response("200 OK", m_bytes + "more", "") << 0 << corrupt << 0;
    QTest::newRow("announces less") << response("200 OK", m_bytes.chopped(1), "") << 0 << corrupt << 0;
    QTest::newRow("whole of another length")
        << response("206 Partial Content", rest, "Content-Range: bytes 100000-639999/640001\r\n") << most << corrupt
        << most;
    QTest::newRow("another range") << response("206 Partial Content", m_bytes,
                                               "Content-Range: bytes 0-639999/640000\r\n")
                                   << most << unavailable << most;
    QTest::newRow("no range given") << response("206 Partial Content", rest, "") << most << unavailable << most;
    QTest::newRow("unasked range") << response("206 Partial Content", m_bytes,
                                               "Content-Range: bytes 0-639999/640000\r\n")
                                   << 0 << unavailable << 0;
    QTest::newRow("wrong bytes") << response("200 OK", altered, "") << 0 << corrupt << 0;
    QTest::newRow("endless") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + m_bytes + m_bytes << 0 << corrupt << 0;
    QTest::newRow("too short, no length")
        << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + m_bytes.first(most) << 0 << unavailable << most;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 0 << unavailable << 0;
    QTest::newRow("nothing") << QByteArray() << most << unavailable << most;
}

void TestTransferFaults::saysWhatWentWrong()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, had);
    QFETCH(int, kept);
    if (had > 0)
        QVERIFY((*m_store->write(m_object))->append(m_bytes.first(had)));
    m_server->answer([&](const auto &) { return ScriptedServer::Answer{answer}; });
    const auto error = failed(m_object);
    QTEST(base::nameOf(error.code), "code");
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!m_store->contains(m_object));
    QCOMPARE(partialBytes(), kept);
    for (const auto &request : m_server->requests())
        QVERIFY(request.path.startsWith("/content/")); // a redirect is not followed

    m_server->answer([this](const auto &request) { return ScriptedServer::honest(request, m_bytes); });
    QVERIFY(fetched(m_object));
    QVERIFY(m_store->verify(m_object));
}

void TestTransferFaults::throwsWrongBytesAway()
{
    QVERIFY((*m_store->write(m_object))->append("not what this object begins with"));
    QCOMPARE(base::nameOf(failed(m_object).code), QStringLiteral("corrupt"));
    QCOMPARE(partialBytes(), 0);
    QVERIFY(fetched(m_object));
    QCOMPARE(m_server->requests().constLast().range, QByteArray());
}

void TestTransferFaults::reportsAStoreThatCannotBeWritten()
{
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("partial"))).removeRecursively());
    QCOMPARE(base::nameOf(failed(m_object).code), QStringLiteral("io"));
}

void TestTransferFaults::saysWhenNobodyListens()
{
    m_server.reset();
    QCOMPARE(base::nameOf(failed(m_object).code), QStringLiteral("unavailable"));
}

void TestTransferFaults::keepsWhatCameBeforeAStall()
{
    m_server->answer([this](const auto &request) {
        auto answer = ScriptedServer::honest(request, m_bytes);
        answer.bytes.truncate(200'000);
        answer.then = Then::KeepOpen;
        return answer;
    });
    QCOMPARE(base::nameOf(failed(m_object).code), QStringLiteral("unavailable"));
    QVERIFY(partialBytes() > 190'000);
}

void TestTransferFaults::verifiesWhileATransferStalls()
{
    const QByteArray other(9'000'000, 'o');
    const auto object = media::put(*m_store, other).value();
    m_server->answer([](const auto &) { return ScriptedServer::Answer{{}, Then::KeepOpen}; });
    QSignalSpy fetchEnded(m_transfer.get(), &HttpTransfer::fetchFailed);
    QSignalSpy verified(m_transfer.get(), &HttpTransfer::verified);
    m_transfer->fetch(m_object, player::Freight::Asset);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_transfer->verify(object);
    QVERIFY(verified.wait());
    QVERIFY(fetchEnded.isEmpty());
    QVERIFY(fetchEnded.wait()); // the stall ends it
}

void TestTransferFaults::endsQuicklyInTheMiddle()
{
    m_transfer = std::make_unique<HttpTransfer>(m_server->url(), *m_store, Milliseconds(60'000));
    m_server->answer([this](const auto &request) {
        auto answer = ScriptedServer::honest(request, m_bytes);
        answer.bytes.truncate(300'000);
        answer.then = Then::KeepOpen;
        return answer;
    });
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    QSignalSpy bad(m_transfer.get(), &HttpTransfer::fetchFailed);
    m_transfer->fetch(m_object, player::Freight::Asset);
    QTRY_VERIFY(partialBytes() > 200'000);

    m_transfer.reset(); // waits for its thread, not for the server
    QVERIFY(good.isEmpty() && bad.isEmpty());
    QVERIFY((*m_store->write(m_object))->offset() > 200'000);
}

QTEST_GUILESS_MAIN(TestTransferFaults)
#include "tst_transfer_faults.moc"
