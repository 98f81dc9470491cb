// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/http_server.h"
#include "media/disk_store.h"
#include "tests/support/free_port.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <atomic>
#include <future>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace ironfence;
using namespace ironfence::console::server::http;

/// The API's listener alone, against senders that mean harm.
class HttpServerTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<QTcpSocket> send(const QByteArray &bytes) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_port));
        if (socket->waitForConnected(5000)) {
            socket->write(bytes);
            socket->waitForBytesWritten(5000);
        }
        return socket;
    }

    static QByteArray head(const QByteArray &request, qint64 length)
    {
        return request +
               " HTTP/1.1\r\nHost: x\r\nX-Ironfence-Proxy: secret\r\nContent-Length: " + QByteArray::number(length) +
               "\r\n\r\n";
    }
    [[nodiscard]] std::unique_ptr<QTcpSocket> askAsOperator(const QByteArray &request) const
    {
        return send(request + " HTTP/1.1\r\nHost: x\r\nX-Ironfence-Proxy: secret\r\n"
                              "Authorization: Bearer token\r\nContent-Length: 0\r\n\r\n");
    }
    /// Of an answer that has come whole.
    [[nodiscard]] static int statusOf(const std::unique_ptr<QTcpSocket> &socket)
    {
        const bool hasEnded = socket->state() == QAbstractSocket::UnconnectedState;
        return hasEnded ? socket->peek(64).mid(sizeof "HTTP/1.1", 3).toInt() : 0;
    }
    static QByteArray assetPath() { return "/api/1/assets/" + QByteArray(64, 'a'); }

    QTemporaryDir m_folder;
    std::unique_ptr<media::DiskStore> m_store;
    std::unique_ptr<Crossing> m_crossing;
    std::unique_ptr<HttpServer> m_server;
    int m_port = 0;
    std::atomic<bool> m_isBroken = false;
    std::promise<void> m_open; ///< the gate behind which timelines are computed

private Q_SLOTS:
    void init()
    {
        m_store = *media::DiskStore::open(m_folder.filePath(QStringLiteral("content")));
        m_open = {};
        m_crossing = std::make_unique<Crossing>([gate = m_open.get_future().share()](const Request &request) {
            if (!request.path.contains(QStringLiteral("timeline")))
                return jsonResponse(request.method == QStringLiteral("POST") ? 201 : 200, 7);
            return computed([gate] {
                gate.wait();
                return jsonResponse(200, 8);
            });
        });
        m_port = support::freePort();
        m_isBroken = false;
        auto server = HttpServer::start({QStringLiteral("127.0.0.1"), m_port},
                                        Gate(QStringLiteral("secret"), {base::Sha256::of("token")}), *m_store,
                                        *m_crossing, [this](const base::Error &) { m_isBroken = true; });
        QVERIFY(server);
        m_server = std::move(*server);
    }

    void cleanup()
    {
        m_crossing->close();
        m_open = {}; // nobody stays behind a gate that is gone
        m_server.reset();
    }

    void brokenListenerIsSaid()
    {
        // What a fault of the system would do to it.
        int ended = 0;
        for (int file = 3; file < 1024; ++file) {
            sockaddr_in address{};
            socklen_t size = sizeof address;
            const bool isOurs = ::getsockname(file, reinterpret_cast<sockaddr *>(&address), &size) == 0 &&
                                ntohs(address.sin_port) == m_port;
            if (isOurs && ::shutdown(file, SHUT_RDWR) == 0)
                ++ended;
        }
        QCOMPARE(ended, 1);
        QTRY_VERIFY(m_isBroken);
    }

    void stoppingIsNoBreak()
    {
        m_server.reset();
        QVERIFY(!m_isBroken);
    }

    void bodyWithoutRouteIsNotCollected_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("patch") << QByteArray("PATCH " + assetPath());
        QTest::newRow("delete") << QByteArray("DELETE " + assetPath());
        QTest::newRow("line feed") << QByteArray("PUT " + assetPath() + "%0a");
        QTest::newRow("elsewhere") << QByteArray("PUT /time");
    }

    void bodyWithoutRouteIsNotCollected()
    {
        QFETCH(QByteArray, request);
        const auto socket = send(head(request, 10'000'000'000) + QByteArray(1000, 'x'));
        QVERIFY(socket->waitForReadyRead(3000)); // at once, though the body never comes
        QCOMPARE(socket->readLine().trimmed(), QByteArray("HTTP/1.1 404 Not Found"));
    }

    void wrongDetailsAreRefusedBeforeTheBytes_data()
    {
        QTest::addColumn<QByteArray>("query");
        const QByteArray facts = "&facts=" + QByteArray("{\"media_type\":\"image/png\"}").toPercentEncoding();
        QTest::newRow("no facts") << QByteArray("?name=a.png");
        QTest::newRow("wrong facts") << QByteArray("?name=a.png&facts=%7B");
        QTest::newRow("line feed") << "?name=a%0ab" + facts;
        QTest::newRow("tab") << "?name=a%09b" + facts;
        QTest::newRow("turned direction") << "?name=" + QByteArray("a\u202eb").toPercentEncoding() + facts;
        QTest::newRow("too long") << "?name=" + QByteArray(256, 'a') + facts;
    }

    void wrongDetailsAreRefusedBeforeTheBytes()
    {
        QFETCH(QByteArray, query);
        const QByteArray request = "PUT " + assetPath() + query + " HTTP/1.1\r\nAuthorization: Bearer token";
        const auto socket =
            send(QByteArray(head(request, 1000)).replace("token HTTP/1.1", "token") + QByteArray(1000, 'x'));
        QVERIFY(socket->waitForReadyRead(10'000));
        QCOMPARE(socket->readLine().trimmed(), QByteArray("HTTP/1.1 400 Bad Request"));
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        const auto answer = socket->readAll(); // had the bytes been looked at, it would say that they are wrong
        QVERIFY2(answer.contains("\"context\":\"name") || answer.contains("\"context\":\"facts"), answer.constData());
    }

    void partsAreOfAssetsOnly()
    {
        const auto socket = send("PUT /api/1/manifest HTTP/1.1\r\nHost: x\r\nX-Ironfence-Proxy: secret\r\n"
                                 "Authorization: Bearer token\r\nContent-Range: bytes 0-1/10\r\n"
                                 "Content-Length: 2\r\n\r\n{}");
        QVERIFY(socket->waitForReadyRead(3000));
        QCOMPARE(socket->readLine().trimmed(), QByteArray("HTTP/1.1 400 Bad Request"));
    }

    void wrongPartIsRefusedBeforeTheBytes()
    {
        const QByteArray facts = "?facts=" + QByteArray("{\"media_type\":\"image/png\"}").toPercentEncoding();
        const auto socket = send("PUT " + assetPath() + facts +
                                 " HTTP/1.1\r\nHost: x\r\nX-Ironfence-Proxy: secret\r\n"
                                 "Authorization: Bearer token\r\nContent-Range: bytes 10-99/100\r\n"
                                 "Content-Length: 100\r\n\r\n" +
                                 QByteArray(100, 'x'));
        QVERIFY(socket->waitForReadyRead(3000));
        QCOMPARE(socket->readLine().trimmed(), QByteArray("HTTP/1.1 400 Bad Request"));
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket->readAll().contains("\"context\":\"Content-Range\""));
        QVERIFY(m_store->partials().isEmpty());
    }

    void alertsPassManyTimelines()
    {
        constexpr int taken = Crossing::computedAtOnce + Crossing::waitingAtOnce;
        constexpr int others = 40; // more than there are threads
        std::vector<std::unique_ptr<QTcpSocket>> timelines;
        for (int i = 0; i < taken + others; ++i)
            timelines.push_back(askAsOperator("GET /api/1/screens/lobby-1/timeline"));
        const auto count = [&](int status) {
            return std::count_if(timelines.begin(), timelines.end(),
                                 [&](const auto &socket) { return statusOf(socket) == status; });
        };
        QTRY_COMPARE(count(503), others); // though not one has been computed
        for (const auto &socket : timelines)
            QVERIFY(statusOf(socket) == 0 || socket->peek(4096).contains("\r\nRetry-After: 2\r\n"));

        const auto alert = askAsOperator("POST /api/1/alerts");
        QTRY_COMPARE(statusOf(alert), 201);
        QCOMPARE(count(200), 0);

        m_open.set_value();
        QTRY_COMPARE(count(200), taken);
    }

    void slowStrangersHoldNoThreads()
    {
        std::vector<std::unique_ptr<QTcpSocket>> strangers;
        for (int i = 0; i < 40; ++i)
            strangers.push_back(send(head("PUT " + assetPath(), 1'000'000) + "x"));
        const auto socket = send("GET /time HTTP/1.1\r\nHost: x\r\nX-Ironfence-Proxy: secret\r\n\r\n");
        QVERIFY(socket->waitForReadyRead(3000));
        QCOMPARE(socket->readLine().trimmed(), QByteArray("HTTP/1.1 200 OK"));
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_http_server.moc"
