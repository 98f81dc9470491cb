// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/envelope.h"

#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using trust::Envelope;
using trust::SecretKey;

namespace {

QByteArray withSignatures(int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(R"({"keyid":"k","sig":"AAAA"})");
    return R"({"payloadType":"t","payload":"AAAA","signatures":[)" + list.join(',') + "]}";
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preAuthenticationEncoding_data();
    void preAuthenticationEncoding();
    void roundTrip();
    void bounds_data();
    void bounds();
    void badEnvelopes_data();
    void badEnvelopes();
    void unknownMembersAreIgnored();
};

void TestEnvelope::preAuthenticationEncoding_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("encoding");
    // The example of the DSSE specification, protocol.md.
    QTest::newRow("specification") << QStringLiteral("http://example.com/HelloWorld") << QByteArray("hello world")
                                   << QByteArray("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    QTest::newRow("empty") << QString() << QByteArray() << QByteArray("DSSEv1 0  0 ");
    QTest::newRow("lengths count bytes") << QString::fromUtf8("\xE9\x93\x81") << QByteArray("\xE7\xAF\xB1")
                                         << QByteArray("DSSEv1 3 \xE9\x93\x81 3 \xE7\xAF\xB1");
    QTest::newRow("zero bytes") << QStringLiteral("t") << QByteArray("\0 1", 3) << QByteArray("DSSEv1 1 t 3 \0 1", 16);
}

void TestEnvelope::preAuthenticationEncoding()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, encoding);
    QCOMPARE(Envelope({type, payload, {}}).preAuthenticationEncoding(), encoding);
}

void TestEnvelope::roundTrip()
{
    const auto envelope =
        Envelope::sign(QStringLiteral("application/x"), QByteArray("\0\xFF{}", 4), SecretKey::generate());
    const auto read = Envelope::parse(envelope.serialize());
    QVERIFY(read);
    QVERIFY(*read == envelope);
    QCOMPARE(read->serialize(), envelope.serialize());
}

void TestEnvelope::bounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fits");
    const auto padded = [](qsizetype size) {
        auto bytes = withSignatures(1);
        return bytes + QByteArray(size - bytes.size(), ' ');
    };
    QTest::newRow("64 KiB") << padded(64 * 1024) << true;
    QTest::newRow("64 KiB + 1") << padded(64 * 1024 + 1) << false;
    QTest::newRow("8 signatures") << withSignatures(8) << true;
    QTest::newRow("9 signatures") << withSignatures(9) << false;
}

void TestEnvelope::bounds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, fits);
    const auto envelope = Envelope::parse(bytes);
    QCOMPARE(envelope.has_value(), fits);
    if (!fits)
        QCOMPARE(envelope.error().code, ErrorCode::TooLarge);
}

void TestEnvelope::badEnvelopes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("$");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("$");
    QTest::newRow("no signatures") << withSignatures(0) << QStringLiteral("$.signatures");
    QTest::newRow("no type") << QByteArray(R"({"payload":"AAAA","signatures":[{"keyid":"k","sig":"AAAA"}]})")
                             << QStringLiteral("$.payloadType");
    QTest::newRow("no payload") << QByteArray(R"({"payloadType":"t","signatures":[{"keyid":"k","sig":"AAAA"}]})")
                                << QStringLiteral("$.payload");
    QTest::newRow("payload not base64")
        << QByteArray(R"({"payloadType":"t","payload":"A?A=","signatures":[{"keyid":"k","sig":"AAAA"}]})")
        << QStringLiteral("$.payload");
    QTest::newRow("signature not base64")
        << QByteArray(R"({"payloadType":"t","payload":"AAAA","signatures":[{"keyid":"k","sig":"%"}]})")
        << QStringLiteral("$.signatures[0].sig");
    QTest::newRow("signature no object") << QByteArray(R"({"payloadType":"t","payload":"AAAA","signatures":[7]})")
                                         << QStringLiteral("$.signatures[0]");
    QTest::newRow("duplicate payload")
        << QByteArray(
               R"({"payload":"AAAA","payload":"BBBB","payloadType":"t","signatures":[{"keyid":"k","sig":"AAAA"}]})")
        << QStringLiteral("$.payload");
}

void TestEnvelope::badEnvelopes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    const auto envelope = Envelope::parse(bytes);
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().code, ErrorCode::Invalid);
    QCOMPARE(envelope.error().context, path);
}

void TestEnvelope::unknownMembersAreIgnored()
{
    const auto envelope = Envelope::parse(
        R"({"payloadType":"t","payload":"AAAA","x":1,"signatures":[{"keyid":"k","sig":"AAAA","cert":"later"}]})");
    QVERIFY(envelope);
    QCOMPARE(envelope->payload, QByteArray(3, '\0'));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
