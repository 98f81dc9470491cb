// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/keyring.h"

#include <QTest>

using namespace ironfence;
using base::AuthorityId;
using base::ErrorCode;
using trust::Envelope;
using trust::Keyring;
using trust::SecretKey;

namespace {

const auto payloadType = QStringLiteral("application/vnd.ironfence.test");

AuthorityId authority(const char *name)
{
    return AuthorityId::parse(QString::fromLatin1(name)).value();
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownSignersAreFound();
    void alteredEnvelopesAreUntrusted_data();
    void alteredEnvelopesAreUntrusted();
    void otherPayloadTypesAreRefused();
    void thresholdsCountDistinctKeys();
    void authoritiesDoNotAddUp();
    void unknownKeyIdsAreIgnored();
    void keyIdsOfOthersDoNotHelp();
    void twoAuthoritiesAreNone();
    void namesTheKeysThatSigned();
    void aThresholdOfZeroTrustsNobody();
    void documentRoundTrip();
    void limitsAreOptional();
    void theMandatoryShareTheHour();
    void onlineKeysSignNothingElse();
    void badOnlineKeys();
    void badDocuments_data();
    void badDocuments();

private:
    [[nodiscard]] Envelope signedBy(const QList<const SecretKey *> &keys) const;

    const SecretKey m_police = SecretKey::generate();
    const SecretKey m_deputy = SecretKey::generate();
    const SecretKey m_bank = SecretKey::generate();
    const SecretKey m_stranger = SecretKey::generate();
};

Envelope TestKeyring::signedBy(const QList<const SecretKey *> &keys) const
{
    Envelope envelope{payloadType, "payload", {}};
    for (const auto *key : keys)
        envelope.signatures += Envelope::sign(payloadType, envelope.payload, *key).signatures;
    return envelope;
}

void TestKeyring::knownSignersAreFound()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey(), m_deputy.publicKey()}, 1});
    keyring.set(authority("bank"), {{m_bank.publicKey()}, 1});

    QCOMPARE(keyring.verify(signedBy({&m_police}), payloadType).value().text(), QStringLiteral("police"));
    QCOMPARE(keyring.verify(signedBy({&m_deputy}), payloadType).value().text(), QStringLiteral("police"));
    QCOMPARE(keyring.verify(signedBy({&m_bank}), payloadType).value().text(), QStringLiteral("bank"));
    QCOMPARE(keyring.verify(signedBy({&m_stranger}), payloadType).error().code, ErrorCode::Untrusted);
    QCOMPARE(keyring.verify(signedBy({}), payloadType).error().code, ErrorCode::Untrusted);
    QCOMPARE(Keyring().verify(signedBy({&m_police}), payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::alteredEnvelopesAreUntrusted_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"payload", "payload longer", "signature", "signature shorter", "signature empty"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestKeyring::alteredEnvelopesAreUntrusted()
{
    QFETCH(QString, part);
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey()}, 1});
    auto envelope = signedBy({&m_police});
    QVERIFY(keyring.verify(envelope, payloadType));

    auto &signature = envelope.signatures[0].bytes;
    if (part == QStringLiteral("payload"))
        envelope.payload[0] = 'P';
    else if (part == QStringLiteral("payload longer"))
        envelope.payload += ' ';
    else if (part == QStringLiteral("signature"))
        signature[10] = static_cast<char>(signature[10] ^ 1);
    else if (part == QStringLiteral("signature shorter"))
        signature.chop(1);
    else
        signature.clear();
    QCOMPARE(keyring.verify(envelope, payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::otherPayloadTypesAreRefused()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey()}, 1});
    QCOMPARE(keyring.verify(signedBy({&m_police}), QStringLiteral("application/other")).error().code,
             ErrorCode::Invalid);

    auto renamed = signedBy({&m_police}); // a manifest must not become an alert
    renamed.payloadType = QStringLiteral("application/other");
    QCOMPARE(keyring.verify(renamed, renamed.payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::thresholdsCountDistinctKeys()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey(), m_deputy.publicKey()}, 2});
    QVERIFY(keyring.verify(signedBy({&m_police, &m_deputy}), payloadType));
    QVERIFY(keyring.verify(signedBy({&m_deputy, &m_stranger, &m_police}), payloadType));
    QCOMPARE(keyring.verify(signedBy({&m_police}), payloadType).error().code, ErrorCode::Untrusted);
    QCOMPARE(keyring.verify(signedBy({&m_police, &m_police}), payloadType).error().code, ErrorCode::Untrusted);

    keyring.set(authority("police"), {{m_police.publicKey(), m_police.publicKey()}, 2}); // not even when listed twice
    QCOMPARE(keyring.verify(signedBy({&m_police, &m_police}), payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::authoritiesDoNotAddUp()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey(), m_deputy.publicKey()}, 2});
    keyring.set(authority("bank"), {{m_bank.publicKey(), m_stranger.publicKey()}, 2});
    QCOMPARE(keyring.verify(signedBy({&m_police, &m_bank}), payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::unknownKeyIdsAreIgnored()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey()}, 1});
    auto envelope = signedBy({&m_stranger, &m_police});
    envelope.signatures.prepend({QStringLiteral("sm2:whatever"), "x"});
    QVERIFY(keyring.verify(envelope, payloadType));
}

void TestKeyring::keyIdsOfOthersDoNotHelp()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey()}, 1});
    auto envelope = signedBy({&m_stranger});
    envelope.signatures[0].keyId = m_police.publicKey().id();
    QCOMPARE(keyring.verify(envelope, payloadType).error().code, ErrorCode::Untrusted);
    envelope = signedBy({&m_police});
    envelope.signatures[0].keyId = m_stranger.publicKey().id();
    QCOMPARE(keyring.verify(envelope, payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::twoAuthoritiesAreNone()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey()}, 1});
    keyring.set(authority("bank"), {{m_bank.publicKey()}, 1});
    QCOMPARE(keyring.verify(signedBy({&m_police, &m_bank}), payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::namesTheKeysThatSigned()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey(), m_deputy.publicKey()}, 1});
    keyring.set(authority("bank"), {{m_bank.publicKey()}, 1});
    const auto police = m_police.publicKey().id();
    const auto deputy = m_deputy.publicKey().id();
    QCOMPARE(keyring.keyIds(), (QSet<QString>{police, deputy, m_bank.publicKey().id()}));

    QCOMPARE(keyring.signersOf(signedBy({&m_police, &m_stranger}), authority("police")), QSet<QString>{police});
    QCOMPARE(keyring.signersOf(signedBy({&m_police, &m_deputy}), authority("police")), (QSet<QString>{police, deputy}));
    QCOMPARE(keyring.signersOf(signedBy({&m_police}), authority("bank")), QSet<QString>());
    QCOMPARE(keyring.signersOf(signedBy({&m_police}), authority("nobody")), QSet<QString>());
    auto envelope = signedBy({&m_police});
    envelope.signatures.append({deputy, envelope.signatures.constFirst().bytes}); // its name, not its signature
    QCOMPARE(keyring.signersOf(envelope, authority("police")), QSet<QString>{police});
}

void TestKeyring::aThresholdOfZeroTrustsNobody()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey()}, 0});
    keyring.set(authority("bank"), {{}, 0});
    QCOMPARE(keyring.verify(signedBy({&m_stranger}), payloadType).error().code, ErrorCode::Untrusted);
    QCOMPARE(keyring.verify(signedBy({}), payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::documentRoundTrip()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey(), m_deputy.publicKey()}, 2});
    keyring.set(authority("bank"), {{m_bank.publicKey()}, 1, {QStringLiteral("routine"), 0}});
    const auto read = Keyring::parse(keyring.serialize());
    QVERIFY(read);
    QVERIFY(*read == keyring);
}

void TestKeyring::limitsAreOptional()
{
    const auto key = base::json::write(m_police.publicKey().toJson());
    const auto other = base::json::write(m_bank.publicKey().toJson());
    const auto keyring = Keyring::parse(
        R"({"type":"trust","spec_version":"1.0","authorities":[{"id":"police","threshold":1,"keys":[)" + key +
        R"(]},{"id":"bank","threshold":1,"highest_rank":"routine","share_cap_percent":40,"keys":[)" + other + "]}]}");
    QVERIFY(keyring);
    QCOMPARE(keyring->limitsOf(authority("police")).highestRank, QStringLiteral("campaign"));
    QCOMPARE(keyring->limitsOf(authority("police")).shareCapPercent, 100);
    QCOMPARE(keyring->limitsOf(authority("bank")).highestRank, QStringLiteral("routine"));
    QCOMPARE(keyring->limitsOf(authority("bank")).shareCapPercent, 40);
    const auto unknown = keyring->limitsOf(authority("stranger")); // who is not named may not what the named may
    QCOMPARE(unknown.highestRank, QStringLiteral("filler"));
    QCOMPARE(unknown.shareCapPercent, 0);
    QVERIFY(Keyring().limitsOf(authority("police")) == unknown);
    QVERIFY(keyring->serialize().contains(R"("highest_rank":"routine")"));
    QCOMPARE(keyring->serialize().count("highest_rank"), 1);
    QCOMPARE(keyring->serialize().count("share_cap_percent"), 1); // what is usual is not written
}

void TestKeyring::theMandatoryShareTheHour()
{
    Keyring keyring;
    const auto mandatory = QStringLiteral("mandatory");
    keyring.set(authority("police"), {{m_police.publicKey()}, 1, {mandatory, 60}});
    keyring.set(authority("bank"), {{m_bank.publicKey()}, 1, {mandatory, 40}});
    keyring.set(authority("fire"), {{m_deputy.publicKey()}, 1, {QStringLiteral("campaign"), 100}});
    QVERIFY(Keyring::parse(keyring.serialize()));

    keyring.set(authority("bank"), {{m_bank.publicKey()}, 1, {mandatory, 41}});
    const auto refused = Keyring::parse(keyring.serialize());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().context, QStringLiteral("$.authorities"));
    QVERIFY2(refused.error().message.contains(QStringLiteral("not 101")), qPrintable(refused.error().message));
}

void TestKeyring::onlineKeysSignNothingElse()
{
    Keyring keyring;
    keyring.set(authority("police"), {{m_police.publicKey()}, 1});
    QCOMPARE(keyring.verifyOnline(signedBy({&m_bank}), payloadType).error().code, ErrorCode::Unsupported);

    keyring.setOnline({m_bank.publicKey()});
    QVERIFY(keyring.verifyOnline(signedBy({&m_bank}), payloadType));
    QVERIFY(Keyring::parse(keyring.serialize()).value() == keyring);
    // Neither speaks for the other.
    QCOMPARE(keyring.verify(signedBy({&m_bank}), payloadType).error().code, ErrorCode::Untrusted);
    QCOMPARE(keyring.verifyOnline(signedBy({&m_police}), payloadType).error().code, ErrorCode::Untrusted);
    QVERIFY(!keyring.keyIds().contains(m_bank.publicKey().id()));
    QCOMPARE(keyring.verifyOnline(signedBy({&m_bank}), QStringLiteral("application/other")).error().code,
             ErrorCode::Invalid);
    auto altered = signedBy({&m_bank});
    altered.payload += ' ';
    QCOMPARE(keyring.verifyOnline(altered, payloadType).error().code, ErrorCode::Untrusted);
}

void TestKeyring::badOnlineKeys()
{
    const auto key = base::json::write(m_police.publicKey().toJson());
    const auto document = [&](const QByteArray &online) {
        return Keyring::parse(
            R"({"type":"trust","spec_version":"1.0","authorities":[{"id":"police","threshold":1,"keys":[)" + key +
            R"(]}],"online":)" + online + "}");
    };
    QVERIFY(document("[]"));
    QCOMPARE(document('[' + key + ']').error().context, QStringLiteral("$.online[0]")); // it speaks for somebody
    QCOMPARE(document("[1]").error().context, QStringLiteral("$.online[0]"));
    QByteArrayList five;
    for (int i = 0; i < 5; ++i)
        five.append(base::json::write(SecretKey::generate().publicKey().toJson()));
    QCOMPARE(document('[' + five.join(',') + ']').error().code, ErrorCode::TooLarge);
}

void TestKeyring::badDocuments_data()
{
    QTest::addColumn<QByteArray>("authorities");
    QTest::addColumn<QString>("path");
    const auto key = base::json::write(m_police.publicKey().toJson());
    const auto other = base::json::write(m_bank.publicKey().toJson());
    const auto entry = [](const QByteArray &id, const QByteArray &threshold, const QByteArray &keys) {
        return R"({"id":")" + id + R"(","threshold":)" + threshold + R"(,"keys":[)" + keys + "]}";
    };
    QTest::newRow("bad id") << entry("Police", "1", key) << QStringLiteral("$.authorities[0].id");
    QTest::newRow("no keys") << entry("police", "1", {}) << QStringLiteral("$.authorities[0].keys");
    QTest::newRow("threshold 0") << entry("police", "0", key) << QStringLiteral("$.authorities[0].threshold");
    QTest::newRow("threshold above keys") << entry("police", "2", key) << QStringLiteral("$.authorities[0].threshold");
    QTest::newRow("key twice") << entry("police", "2", key + ',' + key) << QStringLiteral("$.authorities[0].keys[1]");
    QTest::newRow("key of two") << entry("police", "1", key) + ',' + entry("bank", "1", key)
                                << QStringLiteral("$.authorities[1].keys[0]");
    QTest::newRow("authority twice") << entry("police", "1", key) + ',' + entry("police", "1", other)
                                     << QStringLiteral("$.authorities[1].id");
    const auto limited = [&](const QByteArray &limit) {
        return entry("police", "1", key).chopped(1) + ',' + limit + '}';
    };
    QTest::newRow("unknown rank") << limited(R"("highest_rank":"supreme")")
                                  << QStringLiteral("$.authorities[0].highest_rank");
    QTest::newRow("rank as number") << limited(R"("highest_rank":3)")
                                    << QStringLiteral("$.authorities[0].highest_rank");
    QTest::newRow("cap above all") << limited(R"("share_cap_percent":101)")
                                   << QStringLiteral("$.authorities[0].share_cap_percent");
    QTest::newRow("cap below nothing") << limited(R"("share_cap_percent":-1)")
                                       << QStringLiteral("$.authorities[0].share_cap_percent");
    QTest::newRow("cap in parts") << limited(R"("share_cap_percent":12.5)")
                                  << QStringLiteral("$.authorities[0].share_cap_percent");
}

void TestKeyring::badDocuments()
{
    QFETCH(QByteArray, authorities);
    QFETCH(QString, path);
    const auto keyring = Keyring::parse(R"({"type":"trust","spec_version":"1.0","authorities":[)" + authorities + "]}");
    QVERIFY(!keyring);
    QCOMPARE(keyring.error().context, path);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
