// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/transfer/transfer_fixture.h"

#include <QTest>

using namespace ironfence;
using media::FileStamp;
using player::HttpTransfer;
using support::ScriptedServer;
using Then = support::ScriptedServer::Then;

/// Transfers into a real store: what is fetched, resumed, asked once and verified.
class TestHttpTransfer : public QObject, private TransferFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void fetchesIntoTheStore();
    void asksNobodyForWhatIsThere();
    void replacesWhatWasAltered();
    void fetchesAnEmptyObject();
    void resumesWhereTheConnectionWasCut();
    void resumesInAnotherLife();
    void startsOverWhenTheServerKnowsNoRanges();
    void asksOnceForWhatIsAsked();
    void fetchesOneAfterTheOther();
    void verifiesStoredObjects();
};

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

void TestHttpTransfer::asksOnceForWhatIsAsked()
{
    QSignalSpy good(m_transfer.get(), &HttpTransfer::fetched);
    for (int i = 0; i < 5; ++i)
        m_transfer->fetch(m_object, player::Freight::Asset);
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
        m_transfer->fetch(object, player::Freight::Asset);
    QTRY_COMPARE(good.count() + bad.count(), 20);
    QCOMPARE(bad.count(), 1); // one that fails holds up no other
    QCOMPARE(bad.constFirst().constFirst().value<base::ObjectRef>(), order[7]);
    order.removeAt(7);
    for (qsizetype i = 0; i < order.size(); ++i)
        QCOMPARE(good[i].constFirst().value<base::ObjectRef>(), order[i]);
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

QTEST_GUILESS_MAIN(TestHttpTransfer)
#include "tst_http_transfer.moc"
