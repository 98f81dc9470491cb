// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/alert_set.h"
#include "messaging/assignment.h"
#include "messaging/fresh.h"
#include "messaging/receipt.h"
#include "messaging/report.h"

#include <QTest>
#include <functional>

using namespace ironfence;
using base::ErrorCode;
using base::json::Value;
using namespace messaging;

namespace {

template <typename Id>
Id id(const char *text)
{
    return Id::parse(QString::fromLatin1(text)).value();
}

StageTime stage(qint64 ms)
{
    return {base::fromUnixMs(1'795'000'000'000 + ms), {base::Milliseconds{ms}}};
}

Fresh fresh()
{
    return {.time = base::fromUnixMs(1'795'000'000'123),
            .manifests = {{id<base::AuthorityId>("county-police"), {7, {base::Sha256::of("m"), 1234}}}},
            .alerts = {{id<base::PlacePath>("zj"), 3}, {id<base::PlacePath>("zj/tonglu"), 12}}};
}

AlertSet alertSet()
{
    return {.place = id<base::PlacePath>("zj/tonglu"), .version = 12, .envelopes = {R"({"payload":"AA=="})", "{}"}};
}

Assignment assignment()
{
    return {.authority = id<base::AuthorityId>("county-police"),
            .version = 2,
            .screen = {.id = id<base::ScreenId>("led-1"),
                       .place = id<base::PlacePath>("zj/tonglu/market"),
                       .profile = playlists::Profile::Led,
                       .tags = {QStringLiteral("busy"), QStringLiteral("elderly")},
                       .canvas = {.size = {384, 64}, .position = {10, 20}}}};
}

Receipt receipt()
{
    Receipt receipt;
    receipt.id = QStringLiteral("lobby-1-42");
    receipt.revision = 3;
    receipt.alert = QStringLiteral("county-police-12");
    receipt.document = base::Sha256::of("payload");
    receipt.received = stage(1);
    receipt.verified = stage(2);
    receipt.presented = stage(3);
    receipt.frame = 8'123;
    receipt.ended = stage(4);
    receipt.endCause = QStringLiteral("cancelled");
    receipt.refused = stage(5);
    receipt.reason = QStringLiteral("expired: it is over");
    receipt.clock = {true, base::Milliseconds{-86'400'000}, base::Milliseconds{2}};
    return receipt;
}

ReceiptBatch batch()
{
    Receipt shortest;
    shortest.id = QStringLiteral("lobby-1-43");
    return {.screen = id<base::ScreenId>("lobby-1"), .receipts = {receipt(), shortest}};
}

Ack ack()
{
    return {.receipts = {{QStringLiteral("lobby-1-42"), 3}}};
}

Presence presence()
{
    return {.screen = id<base::ScreenId>("lobby-1"), .session = QStringLiteral("s"), .online = true};
}

Report report()
{
    Report report;
    report.screen = id<base::ScreenId>("lobby-1");
    report.at = base::fromUnixMs(1'795'000'000'000);
    report.software = QStringLiteral("0.1.0");
    report.session = QStringLiteral("s");
    report.assignment = 1;
    report.manifests = {{id<base::AuthorityId>("county-police"), 7}};
    report.playing = QStringLiteral("starter/2");
    report.presentedItems = 1;
    report.presentedFrames = 2;
    report.itemsMissing = 3;
    report.diskFreeBytes = 4;
    report.clock = receipt().clock;
    report.faults = {{report.at, QStringLiteral("untrusted"), QStringLiteral("altered"), QStringLiteral("$.payload")},
                     {report.at, QStringLiteral("io"), {}, {}}};
    return report;
}

/// One kind of document for the tests that all of them share.
struct Kind
{
    QByteArray bytes;
    std::function<base::Result<QByteArray>(QByteArrayView)> again; ///< parse and serialize
};

template <typename T>
Kind kindOf(const T &document)
{
    return {document.serialize(), [](QByteArrayView bytes) -> base::Result<QByteArray> {
                const auto parsed = T::parse(bytes);
                if (!parsed)
                    return base::failure(parsed.error());
                return parsed->serialize();
            }};
}

QMap<QString, Kind> kinds()
{
    return {{QStringLiteral("fresh"), kindOf(fresh())},
            {QStringLiteral("alert-set"), kindOf(alertSet())},
            {QStringLiteral("assignment"), kindOf(assignment())},
            {QStringLiteral("receipts"), kindOf(batch())},
            {QStringLiteral("ack"), kindOf(ack())},
            {QStringLiteral("presence"), kindOf(presence())},
            {QStringLiteral("report"), kindOf(report())}};
}

Value valueOf(const QByteArray &bytes)
{
    return base::json::parse(bytes, {.bytes = 2 * 1024 * 1024}).value();
}

} // namespace

class TestMessageDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBack();
    void bytesComeBack();
    void everyHeaderIsChecked();
    void prefixesAreRefused();
    void badMembers_data();
    void badMembers();
    void countsAreBounded();
    void hundredOfTheLargestReceiptsFit();
    void whatIsAddedToAReceiptIsBounded();
    void whatIsTooLongIsCutWhenSent();
    void aBrokenDocumentDoesNotHideTheOthers();
    void receiptsOfOthersAreRefused_data();
    void receiptsOfOthersAreRefused();
};

void TestMessageDocuments::valuesComeBack()
{
    QVERIFY(Fresh::parse(fresh().serialize()).value() == fresh());
    QVERIFY(AlertSet::parse(alertSet().serialize()).value() == alertSet());
    QVERIFY(Assignment::parse(assignment().serialize()).value() == assignment());
    QVERIFY(ReceiptBatch::parse(batch().serialize()).value() == batch());
    QVERIFY(Ack::parse(ack().serialize()).value() == ack());
    QVERIFY(Presence::parse(presence().serialize()).value() == presence());
    QVERIFY(Report::parse(report().serialize()).value() == report());
}

void TestMessageDocuments::bytesComeBack()
{
    for (const auto &kind : kinds())
        QCOMPARE(kind.again(kind.bytes).value(), kind.bytes);
}

void TestMessageDocuments::everyHeaderIsChecked()
{
    const auto all = kinds();
    for (auto it = all.begin(); it != all.end(); ++it) {
        auto value = valueOf(it->bytes);
        QCOMPARE(QString::fromStdString(value["type"].get<std::string>()), it.key());
        value["spec_version"] = "2.0";
        QCOMPARE(it->again(base::json::write(value)).error().code, ErrorCode::Unsupported);
        value["spec_version"] = "1.0";
        value["type"] = "other";
        QCOMPARE(it->again(base::json::write(value)).error().context, QStringLiteral("$.type"));
    }
}

void TestMessageDocuments::prefixesAreRefused()
{
    for (const auto &kind : kinds()) {
        for (qsizetype length = 0; length < kind.bytes.size(); ++length)
            QVERIFY(!kind.again(QByteArrayView(kind.bytes).first(length)));
    }
}

void TestMessageDocuments::badMembers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pointer"); // JSON pointer, RFC 6901
    QTest::addColumn<QString>("json");    // what stands there; empty: the member is taken out
    QTest::addColumn<QString>("path");
    const auto row = [](const char *kind, const char *pointer, const char *json, const char *path) {
        QTest::addRow("%s %s=%s", kind, pointer, json) << QString::fromLatin1(kind) << QString::fromLatin1(pointer)
                                                       << QString::fromLatin1(json) << QString::fromLatin1(path);
    };
    row("fresh", "/time_ms", "-1", "$.time_ms");
    row("fresh", "/time_ms", "1.5", "$.time_ms");
    row("fresh", "/manifests", "", "$.manifests");
    row("fresh", "/manifests/X", "{}", "$.manifests.X");
    row("fresh", "/manifests/county-police/version", "0", "$.manifests.county-police.version");
    row("fresh", "/manifests/county-police/length", "65537", "$.manifests.county-police.length");
    row("fresh", "/manifests/county-police/sha256", "\"AA\"", "$.manifests.county-police.sha256");
    row("fresh", "/alerts/zj", "0", "$.alerts.zj");
    row("fresh", "/alerts/zj", "\"3\"", "$.alerts.zj");
    row("fresh", "/alerts/..", "3", "$.alerts...");
    row("alert-set", "/place", "\"zj//x\"", "$.place");
    row("alert-set", "/version", "9007199254740992", "$.version");
    row("alert-set", "/documents", "{}", "$.documents");
    row("assignment", "/profile", "\"tv\"", "$.profile");
    row("assignment", "/screen", "\"LED\"", "$.screen");
    row("assignment", "/version", "0", "$.version");
    row("assignment", "/tags/0", "\"a b\"", "$.tags");
    row("assignment", "/canvas/width", "15", "$.canvas.width");
    row("assignment", "/canvas/height", "16385", "$.canvas.height");
    row("assignment", "/canvas/x", "-1", "$.canvas.x");
    row("receipts", "/screen", "7", "$.screen");
    row("receipts", "/receipts/0/revision", "0", "$.receipts[0].revision");
    row("receipts", "/receipts/0/alert", "\"No slug\"", "$.receipts[0].alert");
    row("receipts", "/receipts/0/document", "", "$.receipts[0].document");
    row("receipts", "/receipts/0/received", "7", "$.receipts[0].received");
    row("receipts", "/receipts/0/presented/monotonic_ms", "", "$.receipts[0].presented.monotonic_ms");
    row("receipts", "/receipts/0/frame", "", "$.receipts[0].frame");
    row("receipts", "/receipts/0/end_cause", "\"bored\"", "$.receipts[0].end_cause");
    row("receipts", "/receipts/0/reason", "", "$.receipts[0].reason");
    row("receipts", "/receipts/0/clock/uncertainty_ms", "-1", "$.receipts[0].clock.uncertainty_ms");
    row("ack", "/receipts/0/id", "", "$.receipts[0].id");
    row("ack", "/receipts/0/revision", "true", "$.receipts[0].revision");
    row("presence", "/online", "", "$.online");
    row("presence", "/online", "1", "$.online");
    row("presence", "/session", "\"\"", "$.session");
    row("report", "/presented_frames", "-1", "$.presented_frames");
    row("report", "/manifests/county-police", "-7", "$.manifests.county-police");
    row("report", "/clock", "", "$.clock");
    row("report", "/faults/0/code", "\"a\\u0000b\"", "$.faults[0].code");
}

void TestMessageDocuments::badMembers()
{
    QFETCH(QString, kind);
    QFETCH(QString, pointer);
    QFETCH(QString, json);
    QFETCH(QString, path);
    auto value = valueOf(kinds()[kind].bytes);
    const Value::json_pointer place(pointer.toStdString());
    if (json.isEmpty())
        value[place.parent_pointer()].erase(place.back());
    else
        value[place] = Value::parse(json.toStdString());

    const auto result = kinds()[kind].again(base::json::write(value));

    QVERIFY(!result);
    QCOMPARE(result.error().context, path);
}

void TestMessageDocuments::countsAreBounded()
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

void TestMessageDocuments::hundredOfTheLargestReceiptsFit()
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

void TestMessageDocuments::whatIsAddedToAReceiptIsBounded()
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

void TestMessageDocuments::whatIsTooLongIsCutWhenSent()
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
}

void TestMessageDocuments::aBrokenDocumentDoesNotHideTheOthers()
{
    const auto set = AlertSet::parse(
        R"({"type":"alert-set","spec_version":"1.0","place":"zj","version":1,"documents":[7, {"a": 1}, null]})");
    QVERIFY(set);
    QCOMPARE(set->envelopes, QByteArrayList({"7", R"({"a":1})", "null"}));
}

void TestMessageDocuments::receiptsOfOthersAreRefused_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"lobby-2-1", "lobby-1", "lobby-1-", "lobby-1-2-3", "lobby-10-1", "lobby-1-x", "1", "lobby-1- 1"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestMessageDocuments::receiptsOfOthersAreRefused()
{
    QFETCH(QString, id);
    auto foreign = batch();
    foreign.receipts[0].id = id;
    QCOMPARE(ReceiptBatch::parse(foreign.serialize()).error().context, QStringLiteral("$.receipts[0].id"));
}

QTEST_GUILESS_MAIN(TestMessageDocuments)
#include "tst_message_documents.moc"
