// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/http_transfer.h"
#include "tests/support/scripted_server.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using base::Milliseconds;
using media::FileStamp;
using player::HttpTransfer;
using support::ScriptedServer;
using Then = support::ScriptedServer::Then;

/// Transfers into a real store from a server that cuts, lies, stalls and denies.
class TestHttpTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fetchesIntoTheStore();
    void asksNobodyForWhatIsThere();
    void replacesWhatWasAltered();
    void fetchesAnEmptyObject();
    void resumesWhereTheConnectionWasCut();
    void resumesInAnotherLife();
    void startsOverWhenTheServerKnowsNoRanges();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void throwsWrongBytesAway();
    void reportsAStoreThatCannotBeWritten();
    void saysWhenNobodyListens();
    void asksOnceForWhatIsAsked();
    void fetchesOneAfterTheOther();
    void keepsWhatCameBeforeAStall();
    void verifiesStoredObjects();
    void verifiesWhileATransferStalls();
    void endsQuicklyInTheMiddle();

private:
    [[nodiscard]] qint64 partialBytes() const
    {
        return QFile(m_folder->filePath(QStringLiteral("partial/") + m_object.sha256.hex())).size();
    }
    [[nodiscard]] bool fetched(const base::ObjectRef &object);
    [[nodiscard]] base::Error failed(const base::ObjectRef &object);

    const QByteArray m_bytes = QByteArray("0123456789abcdef").repeated(40'000);
    const base::ObjectRef m_object{base::Sha256::of(m_bytes), m_bytes.size()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<media::DiskStore> m_store;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpTransfer> m_transfer;
};

void TestHttpTransfer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = media::DiskStore::open(m_folder->path()).value();
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer([this](const auto &request) { return ScriptedServer::honest(request, m_bytes); });
    m_transfer = std::make_unique<HttpTransfer>(m_server->url(), *m_store, Milliseconds(400));
}

void TestHttpTransfer::cleanup()
{
    m_transfer.reset();
    m_server.reset();
    m_store.reset();
}

bool TestHttpTransfer::fetched(const base::ObjectRef &object)
{
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    QSignalSpy bad(m_transfer.get(), &HttpTransfer::fetchFailed);
    m_transfer->fetch(object);
    if (!QTest::qWaitFor([&] { return good.count() + bad.count() > 0; }))
        return false;
    if (!bad.isEmpty())
        qWarning("%s", qPrintable(bad.constFirst().value(1).value<base::Error>().line()));
    return good.count() == 1 && bad.isEmpty() && good.constFirst().constFirst().value<base::ObjectRef>() == object &&
           good.constFirst().value(1).value<FileStamp>() == FileStamp::of(m_store->pathOf(object.sha256));
}

base::Error TestHttpTransfer::failed(const base::ObjectRef &object)
{
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    QSignalSpy bad(m_transfer.get(), &HttpTransfer::fetchFailed);
    m_transfer->fetch(object);
    const bool answered = QTest::qWaitFor([&] { return good.count() + bad.count() > 0; });
    if (!answered || !good.isEmpty() || bad.constFirst().constFirst().value<base::ObjectRef>() != object)
        return {base::ErrorCode::Internal, QStringLiteral("it did not fail"), {}};
    return bad.constFirst().value(1).value<base::Error>();
}

void TestHttpTransfer::fetchesIntoTheStore()
{
    QVERIFY(fetched(m_object));
    QVERIFY(m_store->verify(m_object));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().path, QByteArray("/content/") + m_object.sha256.hex().toLatin1());
    QCOMPARE(m_server->requests().constFirst().range, QByteArray());
}

void TestHttpTransfer::asksNobodyForWhatIsThere()
{
    QVERIFY(media::put(*m_store, m_bytes));
    QVERIFY(fetched(m_object));
    QVERIFY(m_server->requests().isEmpty());
}

void TestHttpTransfer::replacesWhatWasAltered()
{
    QVERIFY(media::put(*m_store, m_bytes));
    QFile file(m_store->pathOf(m_object.sha256));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(600'000) && file.write("#") == 1);
    file.close();
    QVERIFY(fetched(m_object));
    QVERIFY(m_store->verify(m_object));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestHttpTransfer::fetchesAnEmptyObject()
{
    QVERIFY(fetched({base::Sha256::of({}), 0}));
    QVERIFY(m_server->requests().isEmpty()); // nothing to ask for
    QCOMPARE(base::nameOf(failed({base::Sha256::of("not empty"), 0}).code), QStringLiteral("corrupt"));
}

void TestHttpTransfer::resumesWhereTheConnectionWasCut()
{
    // Three connections that bring a part each, then an honest one.
    m_server->answer([this](const auto &request) {
        auto answer = ScriptedServer::honest(request, m_bytes);
        if (m_server->requests().size() <= 3)
            answer.bytes.truncate(answer.bytes.indexOf("\r\n\r\n") + 4 + 100'000);
        return answer;
    });
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QCOMPARE(base::nameOf(failed(m_object).code), QStringLiteral("unavailable"));
        QCOMPARE(partialBytes(), attempt * 100'000);
        QVERIFY(!m_store->contains(m_object));
    }
    QVERIFY(fetched(m_object));
    QVERIFY(m_store->verify(m_object));
    QCOMPARE(m_server->requests().constLast().range, QByteArray("bytes=300000-"));
}

void TestHttpTransfer::resumesInAnotherLife()
{
    QVERIFY((*m_store->write(m_object))->append(m_bytes.first(123'456)));
    QVERIFY(fetched(m_object));
    QCOMPARE(m_server->requests().constLast().range, QByteArray("bytes=123456-"));
    QVERIFY(m_store->verify(m_object));
}

void TestHttpTransfer::startsOverWhenTheServerKnowsNoRanges()
{
    QVERIFY((*m_store->write(m_object))->append(m_bytes.first(123'456)));
    m_server->answer(
        [this](const auto &) { return ScriptedServer::Answer{ScriptedServer::response("200 OK", m_bytes)}; });
    QVERIFY(fetched(m_object));
    QVERIFY(m_store->verify(m_object));
}

void TestHttpTransfer::saysWhatWentWrong_data()
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

void TestHttpTransfer::saysWhatWentWrong()
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

void TestHttpTransfer::throwsWrongBytesAway()
{
    QVERIFY((*m_store->write(m_object))->append("not what this object begins with"));
    QCOMPARE(base::nameOf(failed(m_object).code), QStringLiteral("corrupt"));
    QCOMPARE(partialBytes(), 0);
    QVERIFY(fetched(m_object));
    QCOMPARE(m_server->requests().constLast().range, QByteArray());
}

void TestHttpTransfer::reportsAStoreThatCannotBeWritten()
{
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("partial"))).removeRecursively());
    QCOMPARE(base::nameOf(failed(m_object).code), QStringLiteral("io"));
}

void TestHttpTransfer::saysWhenNobodyListens()
{
    m_server.reset();
    QCOMPARE(base::nameOf(failed(m_object).code), QStringLiteral("unavailable"));
}

void TestHttpTransfer::asksOnceForWhatIsAsked()
{
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    for (int i = 0; i < 5; ++i)
        m_transfer->fetch(m_object);
    QVERIFY(good.wait());
    QVERIFY(fetched(m_object)); // answered, so a new request; nothing is left of the four others
    QCOMPARE(good.count(), 2);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestHttpTransfer::fetchesOneAfterTheOther()
{
    QList<QByteArray> documents;
    QList<base::ObjectRef> order;
    for (int i = 0; i < 20; ++i) {
        documents.append(QByteArray("document ") + QByteArray::number(i));
        order.append({base::Sha256::of(documents.constLast()), documents.constLast().size()});
    }
    m_server->answer([&](const auto &request) {
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (request.path.endsWith(order[i].sha256.hex().toLatin1()) && i != 7)
                return ScriptedServer::Answer{ScriptedServer::response("200 OK", documents[i]), Then::KeepOpen};
        }
        return ScriptedServer::Answer{ScriptedServer::response("404 Not Found", "")};
    });
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    QSignalSpy bad(m_transfer.get(), &HttpTransfer::fetchFailed);
    for (const auto &object : order)
        m_transfer->fetch(object);
    QTRY_COMPARE(good.count() + bad.count(), 20);
    QCOMPARE(bad.count(), 1); // one that fails holds up no other
    QCOMPARE(bad.constFirst().constFirst().value<base::ObjectRef>(), order[7]);
    order.removeAt(7);
    for (qsizetype i = 0; i < order.size(); ++i)
        QCOMPARE(good[i].constFirst().value<base::ObjectRef>(), order[i]);
}

void TestHttpTransfer::keepsWhatCameBeforeAStall()
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

void TestHttpTransfer::verifiesStoredObjects()
{
    QSignalSpy good(m_transfer.get(), &HttpTransfer::verified);
    QSignalSpy bad(m_transfer.get(), &HttpTransfer::verifyFailed);
    m_transfer->verify(m_object);
    QVERIFY(bad.wait());
    QCOMPARE(bad.takeFirst().value(1).value<base::Error>().code, base::ErrorCode::NotFound);

    QVERIFY(media::put(*m_store, m_bytes));
    m_transfer->verify(m_object);
    m_transfer->verify(m_object); // asked already
    QVERIFY(good.wait());
    QCOMPARE(good.constFirst().value(1).value<FileStamp>(), *FileStamp::of(m_store->pathOf(m_object.sha256)));

    QFile file(m_store->pathOf(m_object.sha256));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(600'000) && file.write("#") == 1);
    file.close();
    m_transfer->verify(m_object);
    QVERIFY(bad.wait());
    QCOMPARE(bad.takeFirst().value(1).value<base::Error>().code, base::ErrorCode::Corrupt);
    QCOMPARE(good.count(), 1);
}

void TestHttpTransfer::verifiesWhileATransferStalls()
{
    const QByteArray other(9'000'000, 'o');
    const auto object = media::put(*m_store, other).value();
    m_server->answer([](const auto &) { return ScriptedServer::Answer{{}, Then::KeepOpen}; });
    QSignalSpy fetchEnded(m_transfer.get(), &HttpTransfer::fetchFailed);
    QSignalSpy verified(m_transfer.get(), &HttpTransfer::verified);
    m_transfer->fetch(m_object);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_transfer->verify(object);
    QVERIFY(verified.wait());
    QVERIFY(fetchEnded.isEmpty());
    QVERIFY(fetchEnded.wait()); // the stall ends it
}

void TestHttpTransfer::endsQuicklyInTheMiddle()
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
    m_transfer->fetch(m_object);
    QTRY_VERIFY(partialBytes() > 200'000);

    m_transfer.reset(); // waits for its thread, not for the server
    QVERIFY(good.isEmpty() && bad.isEmpty());
    QVERIFY((*m_store->write(m_object))->offset() > 200'000);
}

QTEST_GUILESS_MAIN(TestHttpTransfer)
#include "tst_http_transfer.moc"
