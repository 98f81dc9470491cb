// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/asset_upload.h"
#include "tests/console/server/server_fixture.h"
#include "tests/support/tcp_relay.h"

#include <QTcpSocket>
#include <QTemporaryFile>
#include <QtTest>
#include <future>

using namespace ironfence;
using namespace ironfence::console::server;
using console::client::ApiClient;
using console::client::AssetUpload;
using console::client::UploadPace;
using console::client::UploadWatch;

/// Uploads that break off and go on, through the real proxy to the real server.
class ServerUploadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatCame();
    void takesTheRestOnly();
    void survivesARestart();
    void refusesAnotherOffset();
    void dropsAWrongPart();
    void asksForTheLostAnswer();
    void refusesHostileQuestions_data();
    void refusesHostileQuestions();
    void letsOneUploadAtATime();
    void clientSendsTheRestOnly();
    void clientTriesAgainByItself();
    void clientEndsWhenGivenUp();

private:
    /// Bytes that no other number has.
    [[nodiscard]] static QByteArray bytesOf(int number, qsizetype size);
    [[nodiscard]] qint64 offset(const QByteArray &bytes) const;
    /// A connection that sends the beginning of an upload, and no more.
    [[nodiscard]] std::unique_ptr<QTcpSocket> begin(const QByteArray &bytes, qsizetype count) const;
    /// Sends the beginning of `sent` as if it were that of `bytes`, and breaks off.
    void breakOff(const QByteArray &bytes, const QByteArray &sent) const;
    [[nodiscard]] Reply putRest(const QByteArray &bytes, qsizetype from) const;
    [[nodiscard]] Reply put(const QByteArray &bytes, qsizetype from) const;
    [[nodiscard]] base::Result<void> uploadThrough(const support::TcpRelay &relay, const QByteArray &bytes,
                                                   const UploadPace &pace, const UploadWatch &watch) const;

    ServerFixture m_server;
};

QByteArray ServerUploadsTest::bytesOf(int number, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1'234'567U + static_cast<quint32>(number);
    for (auto &byte : bytes) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

qint64 ServerUploadsTest::offset(const QByteArray &bytes) const
{
    const auto path = QStringLiteral("/api/1/assets/%1/upload?length=%2");
    const auto answer = m_server.get(path.arg(base::Sha256::of(bytes).hex()).arg(bytes.size())).json();
    return answer.value("length", -1) == bytes.size() ? answer.value("offset", qint64{-1}) : -2;
}

std::unique_ptr<QTcpSocket> ServerUploadsTest::begin(const QByteArray &bytes, qsizetype count) const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_server.config().http.port));
    if (!socket->waitForConnected(5'000))
        qFatal("no connection");
    socket->write("PUT " + ServerFixture::assetPath(base::Sha256::of(bytes)).toLatin1() +
                  " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + ServerFixture::token().toLatin1() +
                  "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + QByteArray::number(bytes.size()) +
                  "\r\n\r\n" + bytes.first(count));
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5'000)) {
    }
    return socket;
}

void ServerUploadsTest::breakOff(const QByteArray &bytes, const QByteArray &sent) const
{
    QFile partial(m_server.config().contentDirectory() + QStringLiteral("/partial/") + base::Sha256::of(bytes).hex());
    if (!partial.open(QIODevice::WriteOnly) || partial.write(sent) != sent.size())
        qFatal("no file");
}

Reply ServerUploadsTest::put(const QByteArray &bytes, qsizetype from) const
{
    const auto range = QStringLiteral("bytes %1-%2/%3").arg(from).arg(bytes.size() - 1).arg(bytes.size());
    return m_server.put(ServerFixture::assetPath(base::Sha256::of(bytes)), bytes.sliced(from),
                        {{QStringLiteral("Content-Range"), range}});
}

/// The server may not have heard yet that the connection before is gone.
Reply ServerUploadsTest::putRest(const QByteArray &bytes, qsizetype from) const
{
    Reply reply;
    (void)QTest::qWaitFor(
        [&] {
            reply = put(bytes, from);
            return reply.status != 409 || reply.json().contains("offset");
        },
        10'000);
    return reply;
}

void ServerUploadsTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.output()));
}

void ServerUploadsTest::keepsWhatCame()
{
    const auto bytes = bytesOf(1, 3'000'000);
    QCOMPARE(offset(bytes), 0);
    auto socket = begin(bytes, 1'290'000);
    QTRY_COMPARE_WITH_TIMEOUT(offset(bytes), 1'290'000, 10'000); // asked while it is under way
    socket->abort();
    QCOMPARE(offset(bytes), 1'290'000);
    QCOMPARE(m_server.get(QStringLiteral("/api/1/assets/") + base::Sha256::of(bytes).hex()).status, 404);
}

void ServerUploadsTest::takesTheRestOnly()
{
    const auto bytes = bytesOf(1, 3'000'000);
    const auto reply = putRest(bytes, 1'290'000);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json().value("length", 0), 3'000'000);
    QCOMPARE(m_server.get(QStringLiteral("/content/") + base::Sha256::of(bytes).hex()).body, bytes);
    QCOMPARE(put(bytes, 2'999'999).status, 200); // it is there
}

void ServerUploadsTest::survivesARestart()
{
    const auto bytes = bytesOf(2, 2'000'000);
    auto socket = begin(bytes, 1'000'000);
    QTRY_COMPARE_WITH_TIMEOUT(offset(bytes), 1'000'000, 10'000);
    QVERIFY(m_server.stop()); // in the middle of it
    QVERIFY2(m_server.start(), qPrintable(m_server.output()));
    QCOMPARE(offset(bytes), 1'000'000);
    QCOMPARE(putRest(bytes, 1'000'000).status, 201);
    QCOMPARE(m_server.get(QStringLiteral("/content/") + base::Sha256::of(bytes).hex()).body, bytes);
}

void ServerUploadsTest::refusesAnotherOffset()
{
    const auto bytes = bytesOf(3, 100'000);
    breakOff(bytes, bytes.first(43'000));
    for (const qsizetype from : {0, 42'999, 43'001, 99'999}) {
        const auto reply = putRest(bytes, from);
        QCOMPARE(reply.status, 409);
        const auto problem = reply.json();
        QCOMPARE(problem.value("type", ""), std::string("urn:ironfence:problem:offset-mismatch"));
        QCOMPARE(problem.value("offset", -1), 43'000);
        QCOMPARE(offset(bytes), 43'000); // nothing of it was lost
    }
    QCOMPARE(putRest(bytes, 43'000).status, 201);
}

void ServerUploadsTest::dropsAWrongPart()
{
    const auto bytes = bytesOf(4, 100'000);
    breakOff(bytes, bytesOf(5, 43'000));
    const auto refused = putRest(bytes, 43'000);
    QCOMPARE(refused.status, 503);
    QVERIFY2(refused.body.contains("again from the start"), refused.body.constData());
    QCOMPARE(offset(bytes), 0);
    QCOMPARE(putRest(bytes, 0).status, 201);

    const auto other = bytesOf(6, 100'000); // longer than the whole: somebody else's
    breakOff(other, bytesOf(6, 100'001));
    QCOMPARE(offset(other), 0);
    QCOMPARE(putRest(other, 0).status, 201);
}

void ServerUploadsTest::asksForTheLostAnswer()
{
    const auto bytes = bytesOf(7, 100'000);
    breakOff(bytes, bytes); // all of it came, and then the power failed
    QCOMPARE(offset(bytes), 99'999);
    QCOMPARE(putRest(bytes, 99'999).status, 201);
    QCOMPARE(offset(bytes), 99'999);
}

void ServerUploadsTest::refusesHostileQuestions_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto of = [](const char *query) {
        return QStringLiteral("/api/1/assets/%1/upload%2").arg(QString(64, u'a'), QLatin1String(query));
    };
    QTest::newRow("no length") << of("") << 400;
    QTest::newRow("nothing") << of("?length=0") << 400;
    QTest::newRow("negative") << of("?length=-1") << 400;
    QTest::newRow("no number") << of("?length=1e3") << 400;
    QTest::newRow("too long") << of("?length=17179869185") << 400;
    QTest::newRow("beyond 64 bits") << of("?length=18446744073709551617") << 400;
    QTest::newRow("no hash") << QStringLiteral("/api/1/assets/%1/upload?length=1").arg(QString(64, u'g')) << 400;
    QTest::newRow("a way out") << QStringLiteral("/api/1/assets/..%2f..%2fobjects/upload?length=1") << 404;
    QTest::newRow("deeper") << of("/x?length=1") << 404;
}

void ServerUploadsTest::refusesHostileQuestions()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QCOMPARE(m_server.get(path).status, status);
    QCOMPARE(m_server.post(path, "{}").status, 404);
}

void ServerUploadsTest::letsOneUploadAtATime()
{
    const auto bytes = bytesOf(8, 2'000'000);
    auto socket = begin(bytes, 700'000);
    QTRY_COMPARE_WITH_TIMEOUT(offset(bytes), 700'000, 10'000);
    const auto second = put(bytes, 700'000);
    QVERIFY2(second.status == 409, second.body.constData());
    QVERIFY(!second.json().contains("offset")); // where it goes on is not known yet
    QCOMPARE(offset(bytes), 700'000);

    socket->write(bytes.sliced(700'000)); // the first was not disturbed
    QVERIFY(socket->waitForReadyRead(10'000));
    QVERIFY(socket->readLine().startsWith("HTTP/1.1 201"));
}

base::Result<void> ServerUploadsTest::uploadThrough(const support::TcpRelay &relay, const QByteArray &bytes,
                                                    const UploadPace &pace, const UploadWatch &watch) const
{
    auto upload = std::async(std::launch::async, [&] {
        QTemporaryFile file;
        if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("no file");
        media::Facts facts;
        facts.mediaType = QStringLiteral("video/mp4");
        facts.size = {1920, 1080};
        const ApiClient api(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(relay.port())),
                            ServerFixture::token().toLatin1());
        return AssetUpload(api, {base::Sha256::of(bytes), bytes.size()}, file, pace)
            .run(QStringLiteral("film.mp4"), facts, watch);
    });
    const auto isDone = [&] { return upload.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
    (void)QTest::qWaitFor(isDone, 40'000); // the relay works here meanwhile
    return upload.get();
}

void ServerUploadsTest::clientSendsTheRestOnly()
{
    const auto bytes = bytesOf(9, 6'000'000);
    support::TcpRelay relay(m_server.config().http.port);
    relay.cutAfter(2'580'000);
    const auto broken = uploadThrough(relay, bytes, {.vainTries = 1}, {});
    QVERIFY(!broken);
    QCOMPARE(base::nameOf(broken.error().code), QStringLiteral("unavailable"));
    // Until the server has noticed; with a body that it reads to its end, however soon it refuses it.
    QVERIFY(putRest(bytes, bytes.size() - 1'000).json().contains("offset"));
    const auto kept = offset(bytes);
    QVERIFY2(kept > 1'000'000 && kept < 2'580'000, qPrintable(QString::number(kept)));

    const auto before = relay.carried();
    QList<qint64> resumed;
    QList<qint64> progress;
    const auto show = [&](qint64 sent) {
        progress.append(sent);
        return true;
    };
    const auto done =
        uploadThrough(relay, bytes, {}, {.progress = show, .resumed = [&](qint64 from) { resumed.append(from); }});
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    QCOMPARE(resumed, QList<qint64>{kept});
    QVERIFY(progress.constFirst() > kept);
    QCOMPARE(progress.constLast(), bytes.size());
    const auto besides = relay.carried() - before - (bytes.size() - kept); // the question, and headers
    QVERIFY2(besides > 0 && besides < 4'000, qPrintable(QString::number(besides)));
    QCOMPARE(m_server.get(QStringLiteral("/content/") + base::Sha256::of(bytes).hex()).body, bytes);
}

void ServerUploadsTest::clientTriesAgainByItself()
{
    const auto bytes = bytesOf(11, 6'000'000);
    support::TcpRelay relay(m_server.config().http.port);
    relay.cutAfter(2'580'000);
    QList<qint64> resumed;
    int pauses = 0;
    const auto done = uploadThrough(
        relay, bytes, {.firstRest = base::Milliseconds(500)},
        {.resumed = [&](qint64 from) { resumed.append(from); }, .paused = [&](const base::Error &) { ++pauses; }});
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    QVERIFY(pauses >= 1);
    QVERIFY(!resumed.isEmpty() && resumed.constFirst() > 1'000'000);
    QCOMPARE(m_server.get(QStringLiteral("/content/") + base::Sha256::of(bytes).hex()).body, bytes);
}

void ServerUploadsTest::clientEndsWhenGivenUp()
{
    const auto bytes = bytesOf(10, 4'000'000);
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.flush());
    const ApiClient api(m_server.config().httpUrl(), ServerFixture::token().toLatin1());
    media::Facts facts;
    facts.mediaType = QStringLiteral("video/mp4");
    facts.size = {1920, 1080};
    const base::ObjectRef object{base::Sha256::of(bytes), bytes.size()};
    int pauses = 0;
    const auto upload = [&](qint64 until) {
        return AssetUpload(api, object, file)
            .run(QStringLiteral("film.mp4"), facts,
                 {.progress = [&](qint64 sent) { return sent < until; }, .paused = [&](const auto &) { ++pauses; }});
    };
    const auto given = upload(2'000'000);
    QVERIFY(!given);
    QCOMPARE(base::nameOf(given.error().code), QStringLiteral("conflict"));
    QCOMPARE(pauses, 0);
    QTRY_VERIFY_WITH_TIMEOUT(offset(bytes) > 1'000'000, 10'000); // what was sent is kept for the next time
    QVERIFY(upload(bytes.size() + 1));
}

QTEST_GUILESS_MAIN(ServerUploadsTest)
#include "tst_server_uploads.moc"
