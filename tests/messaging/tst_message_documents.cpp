// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/messaging/samples.h"

#include <QTest>
#include <functional>

using namespace ironfence;
using base::ErrorCode;
using base::json::Value;
using namespace messaging;
using namespace messaging::samples;

namespace {

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
    return {{QStringLiteral("fresh"), kindOf(fresh())},           {QStringLiteral("alert-set"), kindOf(alertSet())},
            {QStringLiteral("assignment"), kindOf(assignment())}, {QStringLiteral("receipts"), kindOf(batch())},
            {QStringLiteral("plays"), kindOf(plays())},           {QStringLiteral("ack"), kindOf(ack())},
            {QStringLiteral("command"), kindOf(command())},       {QStringLiteral("command-answer"), kindOf(commandAnswer())},
            {QStringLiteral("presence"), kindOf(presence())},     {QStringLiteral("report"), kindOf(report())}};
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
};

void TestMessageDocuments::valuesComeBack()
{
    QVERIFY(Fresh::parse(fresh().serialize()).value() == fresh());
    QVERIFY(AlertSet::parse(alertSet().serialize()).value() == alertSet());
    QVERIFY(Assignment::parse(assignment().serialize()).value() == assignment());
    QVERIFY(ReceiptBatch::parse(batch().serialize()).value() == batch());
    QVERIFY(Ack::parse(ack().serialize()).value() == ack());
    QVERIFY(Command::parse(command().serialize()).value() == command());
    QVERIFY(CommandAnswer::parse(commandAnswer().serialize()).value() == commandAnswer());
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
    row("command", "/order", "\"halt\"", "$.order");
    row("command", "/nonce", "\"00112233445566778899aabbccddeefg\"", "$.nonce");
    row("command", "/expires_ms", "1795000060001", "$.expires_ms");
    row("command", "/expires_ms", "1795000000000", "$.expires_ms");
    row("command-answer", "/reason", "\"Too soon\"", "$.reason");
    row("command-answer", "/picture/width", "961", "$.picture.width");
    row("command-answer", "/picture/height", "0", "$.picture.height");
    row("command-answer", "/picture/jpeg", "\"R0lGODlh\"", "$.picture.jpeg");
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
    row("report", "/picture", "7", "$.picture");
    row("report", "/picture/video_frames", "", "$.picture.video_frames");
    row("report", "/picture/presented_fps_milli", "-1", "$.picture.presented_fps_milli");
    row("report", "/picture/glass", "[]", "$.picture.glass");
    row("report", "/picture/glass/judged", "", "$.picture.glass.judged");
    row("report", "/picture/glass/wrong", "\"\"", "$.picture.glass.wrong");
    row("report", "/picture/glass/wrong", "\"blacker than the blackest of blacks\"", "$.picture.glass.wrong");
    row("report", "/picture/glass/since_ms", "-1", "$.picture.glass.since_ms");
    row("report", "/picture/glass/restarts", "-1", "$.picture.glass.restarts");
    row("report", "/store/objects", "1.5", "$.store.objects");
    row("report", "/machine/temperature_millicelsius", "null", "$.machine.temperature_millicelsius");
    row("report", "/timekeeping", "[]", "$.timekeeping");
    row("report", "/timekeeping/source", "\"sundial\"", "$.timekeeping.source");
    row("report", "/timekeeping/jumps", "-1", "$.timekeeping.jumps");
    row("report", "/timekeeping/server_doubted", "1", "$.timekeeping.server_doubted");
    row("report", "/timekeeping/last_jump_ms", "8000000000001", "$.timekeeping.last_jump_ms");
    row("report", "/hearing", "180000", "$.hearing");
    row("report", "/hearing/silent_ms", "", "$.hearing.silent_ms");
    row("report", "/hearing/silent_ms", "-1", "$.hearing.silent_ms");
    row("report", "/hearing/fresh_at_ms", "null", "$.hearing.fresh_at_ms");
    row("report", "/hearing/deaf", "true", "$.hearing.deaf");
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

QTEST_GUILESS_MAIN(TestMessageDocuments)
#include "tst_message_documents.moc"
