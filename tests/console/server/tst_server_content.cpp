// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/server_fixture.h"

#include <QTcpSocket>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;

/// Bytes in and out: uploads that break, ranges, caching, the clock.
class ServerContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (unsigned i = 0; i < 1'000'000; ++i)
            m_bytes.append(static_cast<char>(i * 7919 >> 3));
        m_hash = base::Sha256::of(m_bytes);
        m_path = QStringLiteral("/content/") + m_hash.hex();
        QVERIFY(m_server.start());
    }

    void uploadCutMidwayIsRetried()
    {
        for (const int share : {3, 2}) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_server.config().http.port));
            QVERIFY(socket.waitForConnected());
            socket.write(uploadHead(m_hash) + "Content-Length: " + QByteArray::number(m_bytes.size()) + "\r\n\r\n");
            socket.write(m_bytes.first(m_bytes.size() / share));
            while (socket.bytesToWrite() > 0)
                QVERIFY(socket.waitForBytesWritten());
            QTRY_VERIFY(partialSize() > 0); // it has begun to arrive
            socket.abort();
        }
        QCOMPARE(m_server.get(m_path).status, 404);
        QCOMPARE(m_server.get(QStringLiteral("/api/1/assets/") + m_hash.hex()).status, 404);
        // The broken transfer may still be leaving the server when the retry comes.
        Reply reply = m_server.putAsset(m_bytes);
        for (int i = 0; i < 50 && (reply.status == 409 || reply.status == 503); ++i) {
            QTest::qWait(20);
            reply = m_server.putAsset(m_bytes);
        }
        QCOMPARE(reply.status, 201);
        QCOMPARE(partialSize(), qint64{0});
    }

    void contentIsServedForEver()
    {
        const auto whole = m_server.get(m_path);
        QCOMPARE(whole.status, 200);
        QVERIFY(whole.body == m_bytes);
        QCOMPARE(whole.headers.value(QStringLiteral("etag")), u'"' + m_hash.hex() + u'"');
        QVERIFY(whole.headers.value(QStringLiteral("cache-control")).contains(QStringLiteral("immutable")));
        QCOMPARE(m_server.get(m_path, {{QStringLiteral("If-None-Match"), u'"' + m_hash.hex() + u'"'}}).status, 304);
    }

    void rangesAreServed_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("length");
        QTest::newRow("first byte") << "bytes=0-0" << 206 << 0 << 1;
        QTest::newRow("resume") << "bytes=500000-" << 206 << 500'000 << 500'000;
        QTest::newRow("tail") << "bytes=-10" << 206 << 999'990 << 10;
        QTest::newRow("beyond") << "bytes=1000000-" << 416 << 0 << 0;
    }

    void rangesAreServed()
    {
        QFETCH(QString, range);
        QFETCH(int, status);
        QFETCH(int, from);
        QFETCH(int, length);
        const auto reply = m_server.get(m_path, {{QStringLiteral("Range"), range}});
        QCOMPARE(reply.status, status);
        if (status == 206)
            QVERIFY(reply.body == m_bytes.mid(from, length));
        const auto resumed = m_server.get(
            m_path, {{QStringLiteral("Range"), range}, {QStringLiteral("If-Range"), u'"' + m_hash.hex() + u'"'}});
        QCOMPARE(resumed.status, status);
        const auto other = m_server.get(
            m_path, {{QStringLiteral("Range"), range}, {QStringLiteral("If-Range"), QStringLiteral("\"other\"")}});
        QCOMPARE(other.status, 200);
    }

    void nothingButObjectsIsServed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("unknown") << QStringLiteral("/content/") + base::Sha256::of("unknown").hex();
        QTest::newRow("climbing") << "/content/../server.ini";
        QTest::newRow("encoded climbing") << "/content/%2e%2e/server.ini";
        QTest::newRow("too short") << "/content/abc";
        QTest::newRow("folder") << "/content/";
        QTest::newRow("root") << "/";
        QTest::newRow("database") << "/database.sqlite";
    }

    void nothingButObjectsIsServed()
    {
        QFETCH(QString, path);
        const auto reply = m_server.get(path);
        QVERIFY(reply.status == 404 || reply.status == 400);
        QVERIFY(!reply.body.contains("county-police"));
    }

    void wrongBytesAreRefused()
    {
        const auto hash = base::Sha256::of("what was promised");
        const auto reply = m_server.put(ServerFixture::assetPath(hash), "what was delivered");
        QCOMPARE(reply.status, 400);
        QCOMPARE(m_server.get(QStringLiteral("/content/") + hash.hex()).status, 404);
        QCOMPARE(m_server.putAsset("what was promised").status, 201);
    }

    void lengthIsNeeded()
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_server.config().http.port));
        QVERIFY(socket.waitForConnected());
        // More than the proxy reads ahead: of a small body it would tell the length itself.
        socket.write(uploadHead(m_hash) + "Transfer-Encoding: chunked\r\n\r\n" +
                     QByteArray::number(m_bytes.size(), 16) + "\r\n" + m_bytes + "\r\n0\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(10'000));
        QCOMPARE(socket.readLine().trimmed(), QByteArray("HTTP/1.1 400 Bad Request"));
    }

    void clockIsTold()
    {
        const auto before = QDateTime::currentMSecsSinceEpoch() * 1000;
        const auto reply =
            ServerFixture::send(QStringLiteral("GET"), m_server.config().http.port, QStringLiteral("/time"), {}, {});
        const auto after = (QDateTime::currentMSecsSinceEpoch() + 1) * 1000;
        QCOMPARE(reply.status, 200);
        const auto received = reply.json().value("received_us", 0LL);
        const auto sent = reply.json().value("sent_us", 0LL);
        QVERIFY(before <= received && received <= sent && sent <= after);
    }

    /// Not a judgement, a figure.
    void clockRoundTrip()
    {
        QList<qint64> micros;
        for (int i = 0; i < 100; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(
                ServerFixture::send(QStringLiteral("GET"), m_server.config().http.port, QStringLiteral("/time"), {}, {})
                    .status,
                200);
            micros.append(timer.nsecsElapsed() / 1000);
        }
        std::sort(micros.begin(), micros.end());
        qInfo("GET /time with a new connection: p50 %lld us, p99 %lld us", micros.at(50), micros.at(98));
    }

private:
    static QByteArray uploadHead(const base::Sha256 &hash)
    {
        return "PUT " + ServerFixture::assetPath(hash).toUtf8() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
               ServerFixture::token().toUtf8() + "\r\n";
    }
    qint64 partialSize() const
    {
        return QFileInfo(m_server.config().contentDirectory() + QStringLiteral("/partial/") + m_hash.hex()).size();
    }

    ServerFixture m_server;
    QByteArray m_bytes;
    base::Sha256 m_hash;
    QString m_path;
};

QTEST_GUILESS_MAIN(ServerContentTest)
#include "tst_server_content.moc"
