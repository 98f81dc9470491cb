// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/messaging/samples.h"

#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using namespace messaging;
using namespace messaging::samples;

/// How much a document may hold, and whose.
class TestMessageBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreBounded();
    void hundredOfTheLargestReceiptsFit();
    void whatIsAddedToAReceiptIsBounded();
    void whatIsTooLongIsCutWhenSent();
    void aBrokenDocumentDoesNotHideTheOthers();
    void receiptsOfOthersAreRefused_data();
    void receiptsOfOthersAreRefused();
};

void TestMessageBounds::countsAreBounded()
{
    auto set = alertSet();
    set.envelopes = QByteArrayList(256, "{}");
    QVERIFY(AlertSet::parse(set.serialize()));
    set.envelopes.append("{}");
    QCOMPARE(AlertSet::parse(set.serialize()).error().code, ErrorCode::TooLarge);
    set.envelopes = QByteArrayList(17, '"' + QByteArray(63 * 1024, 'x') + '"');
    QCOMPARE(AlertSet::parse(set.serialize()).error().code, ErrorCode::TooLarge); // beyond 1 MiB

    auto receipts = batch();
    receipts.receipts = QList<Receipt>(101, receipt());
    QCOMPARE(ReceiptBatch::parse(receipts.serialize()).error().code, ErrorCode::TooLarge);
    Ack many;
    many.receipts = QList<Ack::Stored>(101, ack().receipts[0]);
    QCOMPARE(Ack::parse(many.serialize()).error().code, ErrorCode::TooLarge);
}

void TestMessageBounds::hundredOfTheLargestReceiptsFit()
{
    auto largest = receipt();
    const QString name(48, u'a');
    largest.id = name + QStringLiteral("-9223372036854775807");
    largest.alert = name;
    largest.frame = largest.revision = 9'007'199'254'740'991;
    largest.reason = QString(Receipt::maxReason, QChar(0x8B66)); // three bytes each
    ReceiptBatch full{id<base::ScreenId>(name.toLatin1().constData()), QList<Receipt>(100, largest)};
    const auto parsed = ReceiptBatch::parse(full.serialize());
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().line()));
    QVERIFY(*parsed == full);
}

void TestMessageBounds::whatIsAddedToAReceiptIsBounded()
{
    auto padded = batch();
    const auto base = base::json::write(padded.receipts[0].toJson()).size();
    const auto frame = QByteArrayLiteral(R"(,"new":"")").size();
    padded.receipts[0].extra["new"] =
        std::string(static_cast<std::size_t>(ReceiptBatch::maxReceiptBytes - base - frame), 'x');
    QVERIFY(ReceiptBatch::parse(padded.serialize()));
    padded.receipts[0].clock.extra["n"] = 1;
    const auto refused = ReceiptBatch::parse(padded.serialize());
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
    QCOMPARE(refused.error().context, QStringLiteral("$.receipts[0]"));
}

void TestMessageBounds::whatIsTooLongIsCutWhenSent()
{
    auto batchOfOne = batch();
    batchOfOne.receipts[0].reason =
        QString(Receipt::maxReason - 1, u'x') + QString::fromUtf8("\xF0\x9F\x9A\xA8") + u'\x01';
    const auto receipts = ReceiptBatch::parse(batchOfOne.serialize());
    QVERIFY(receipts);
    QCOMPARE(receipts->receipts[0].reason, QString(Receipt::maxReason - 1, u'x')); // no half of a surrogate pair

    auto loud = report();
    loud.faults.clear();
    for (int i = 0; i < 30; ++i)
        loud.faults.append({loud.at, QStringLiteral("io"), QString(1'000, u'm') + u'\r', QString::number(i)});
    loud.playing = QString(1'000, u'p');
    const auto read = Report::parse(loud.serialize());
    QVERIFY(read);
    QCOMPARE(read->faults.size(), Report::maxFaults);
    QCOMPARE(read->faults.last().context, QStringLiteral("29")); // the newest stay

    // A sensor may say anything.
    loud.machine->temperatureMilliC = 1'000'000'000;
    loud.picture->presentedFpsMilli = 2'000'000;
    loud.picture->glass->wrong = QString(100, u'w');
    loud.picture->glass->since = base::fromUnixMs(-1); // of a clock that was never set
    const auto hot = Report::parse(loud.serialize());
    QVERIFY(hot);
    QCOMPARE(hot->machine->temperatureMilliC, MachineVitals::hottestMilliC);
    QCOMPARE(hot->picture->presentedFpsMilli, PictureVitals::maxFpsMilli);
    QCOMPARE(hot->picture->glass->wrong, QString(GlassVitals::maxWrong, u'w'));
    QCOMPARE(hot->picture->glass->since, base::fromUnixMs(0));
}

void TestMessageBounds::aBrokenDocumentDoesNotHideTheOthers()
{
    const auto set = AlertSet::parse(
        R"({"type":"alert-set","spec_version":"1.0","place":"zj","version":1,"documents":[7, {"a": 1}, null]})");
    QVERIFY(set);
    QCOMPARE(set->envelopes, QByteArrayList({"7", R"({"a":1})", "null"}));
}

void TestMessageBounds::receiptsOfOthersAreRefused_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"lobby-2-1", "lobby-1", "lobby-1-", "lobby-1-2-3", "lobby-10-1", "lobby-1-x", "1", "lobby-1- 1"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestMessageBounds::receiptsOfOthersAreRefused()
{
    QFETCH(QString, id);
    auto foreign = batch();
    foreign.receipts[0].id = id;
    QCOMPARE(ReceiptBatch::parse(foreign.serialize()).error().context, QStringLiteral("$.receipts[0].id"));
}

QTEST_GUILESS_MAIN(TestMessageBounds)
#include "tst_message_bounds.moc"
