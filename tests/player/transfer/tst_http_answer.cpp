// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/http_answer.h"

#include <QTest>

using namespace ironfence;
using base::ErrorCode;

namespace {

const base::ObjectRef object{base::Sha256::of("12345"), 5};

/// The head of a 206 as any server may have written it.
class Partial final : public QNetworkReply
{
public:
    explicit Partial(const QByteArray &range)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 206);
        setRawHeader("Content-Range", range);
    }
    void abort() override {}

private:
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

/// What of an answer's head is believed; the transfer's own test shows the rest on a real connection.
class TestHttpAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRanges_data();
    void readsRanges();
};

void TestHttpAnswer::readsRanges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<bool>("good");
    QTest::newRow("as asked") << QByteArray("bytes 2-4/5") << true;
    QTest::newRow("of unknown length") << QByteArray("bytes 2-4/*") << true;
    QTest::newRow("another start") << QByteArray("bytes 1-4/5") << false;
    QTest::newRow("a line feed behind") << QByteArray("bytes 2-4/5\n") << false;
    QTest::newRow("a line behind") << QByteArray("bytes 2-4/5\nX: y") << false;
    QTest::newRow("words behind") << QByteArray("bytes 2-4/5 or so") << false;
    QTest::newRow("words before") << QByteArray("some bytes 2-4/5") << false;
    QTest::newRow("another unit") << QByteArray("items 2-4/5") << false;
    QTest::newRow("19 digits") << QByteArray("bytes 2-4/1000000000000000005") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestHttpAnswer::readsRanges()
{
    QFETCH(QByteArray, range);
    QFETCH(bool, good);
    const auto from = player::bodyOffset(Partial(range), object, 2);
    QCOMPARE(from.has_value(), good);
    if (good)
        QCOMPARE(*from, 2);
    else
        QCOMPARE(from.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_http_answer.moc"
