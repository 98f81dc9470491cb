// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sha256.h"
#include "trust/key.h"

#include <QFile>
#include <QTest>

using namespace ironfence;
using trust::PublicKey;
using trust::SecretKey;

class TestKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc8032_data();
    void rfc8032();
    void wycheproof();
    void smallOrderKeysNeverVerify_data();
    void smallOrderKeysNeverVerify();
    void idIsTheHashOfTheCanonicalObject();
    void jsonRoundTrip();
    void badKeyObjects_data();
    void badKeyObjects();
    void signaturesOfOtherLengthsFail();
    void movingKeepsTheKey();
    void generatedKeysDiffer();
};

void TestKey::rfc8032_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    // RFC 8032, section 7.1
    QTest::newRow("test 1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                            << QByteArray("")
                            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a3"
                                          "3bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("test 2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                            << QByteArray("72")
                            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15"
                                          "996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("test 3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                            << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                            << QByteArray("af82")
                            << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16"
                                          "f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void TestKey::rfc8032()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);

    const auto key = SecretKey::fromSeed(QByteArray::fromHex(seed));
    QVERIFY(key);
    const auto expected = PublicKey::fromBytes(QByteArray::fromHex(publicKey));
    QVERIFY(expected);
    QVERIFY(key->publicKey() == *expected);
    QCOMPARE(key->sign(QByteArray::fromHex(message)).toHex(), signature);
    QVERIFY(expected->verifies(QByteArray::fromHex(message), QByteArray::fromHex(signature)));
    QVERIFY(!expected->verifies(QByteArray::fromHex(message) + 'x', QByteArray::fromHex(signature)));
    QCOMPARE(key->seed().toHex(), seed);
}

void TestKey::wycheproof()
{
    QFile file(QStringLiteral(IRONFENCE_TEST_DATA "/wycheproof/ed25519_test.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = base::json::parse(file.readAll(), {.bytes = 1024 * 1024});
    QVERIFY(document);

    int valid = 0;
    int invalid = 0;
    for (const auto &group : (*document)["testGroups"]) {
        const auto hex = QByteArray::fromStdString(group["publicKey"]["pk"].get<std::string>());
        const auto key = PublicKey::fromBytes(QByteArray::fromHex(hex));
        QVERIFY(key);
        for (const auto &test : group["tests"]) {
            const auto message = QByteArray::fromHex(QByteArray::fromStdString(test["msg"].get<std::string>()));
            const auto signature = QByteArray::fromHex(QByteArray::fromStdString(test["sig"].get<std::string>()));
            const bool isValid = test["result"] == "valid";
            const auto name = QStringLiteral("tcId %1").arg(test["tcId"].get<int>());
            QVERIFY2(key->verifies(message, signature) == isValid, qPrintable(name));
            ++(isValid ? valid : invalid);
        }
    }
    QCOMPARE(valid, 88); // all of them were there
    QCOMPARE(invalid, 63);
}

void TestKey::smallOrderKeysNeverVerify_data()
{
    QTest::addColumn<QByteArray>("key");
    // The points of order 1, 2, 4 and 8, and their non-canonical encodings.
    QTest::newRow("order 1") << QByteArray("0100000000000000000000000000000000000000000000000000000000000000");
    QTest::newRow("order 2") << QByteArray("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("order 4") << QByteArray("0000000000000000000000000000000000000000000000000000000000000000");
    QTest::newRow("order 4'") << QByteArray("0000000000000000000000000000000000000000000000000000000000000080");
    QTest::newRow("order 8") << QByteArray("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
    QTest::newRow("order 8'") << QByteArray("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
    QTest::newRow("p") << QByteArray("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("p + 1") << QByteArray("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
}

void TestKey::smallOrderKeysNeverVerify()
{
    QFETCH(QByteArray, key);
    const auto publicKey = PublicKey::fromBytes(QByteArray::fromHex(key));
    QVERIFY(publicKey);
    // R = the neutral element (or the key itself), S = 0: satisfies the equation for every message where nobody checks
    // the order.
    const QByteArray zero(32, '\0');
    const auto neutral = QByteArray::fromHex("0100000000000000000000000000000000000000000000000000000000000000");
    for (int i = 0; i < 16; ++i) {
        const auto message = QByteArray::number(i);
        QVERIFY(!publicKey->verifies(message, neutral + zero));
        QVERIFY(!publicKey->verifies(message, QByteArray::fromHex(key) + zero));
    }
}

void TestKey::idIsTheHashOfTheCanonicalObject()
{
    const auto hex = QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const auto key = PublicKey::fromBytes(QByteArray::fromHex(hex));
    QVERIFY(key);
    const QByteArray canonical = R"({"keytype":"ed25519","keyval":{"public":")" + hex + R"("},"scheme":"ed25519"})";
    QCOMPARE(base::json::write(key->toJson()), canonical);
    QCOMPARE(key->id(), base::Sha256::of(canonical).hex());
}

void TestKey::jsonRoundTrip()
{
    const auto key = SecretKey::generate().publicKey();
    const auto read = PublicKey::fromJson(key.toJson());
    QVERIFY(read);
    QVERIFY(*read == key);
}

void TestKey::badKeyObjects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    const QByteArray hex(64, 'a');
    const auto key = [&](const QByteArray &type, const QByteArray &scheme, const QByteArray &value) {
        return R"({"keytype":")" + type + R"(","scheme":")" + scheme + R"(","keyval":)" + value + '}';
    };
    const auto value = R"({"public":")" + hex + R"("})";
    QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("$");
    QTest::newRow("other type") << key("rsa", "ed25519", value) << QStringLiteral("$.keytype");
    QTest::newRow("other scheme") << key("ed25519", "ed448", value) << QStringLiteral("$.scheme");
    QTest::newRow("no keyval") << QByteArray(R"({"keytype":"ed25519","scheme":"ed25519"})")
                               << QStringLiteral("$.keyval");
    QTest::newRow("short") << key("ed25519", "ed25519", R"({"public":"aa"})") << QStringLiteral("$.keyval.public");
    QTest::newRow("upper case") << key("ed25519", "ed25519", R"({"public":")" + hex.toUpper() + R"("})")
                                << QStringLiteral("$.keyval.public");
    QTest::newRow("more members") << key("ed25519", "ed25519", R"({"public":")" + hex + R"(","x":1})")
                                  << QStringLiteral("$");
}

void TestKey::badKeyObjects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    const auto value = base::json::parse(text);
    QVERIFY(value);
    const auto key = PublicKey::fromJson(*value);
    QVERIFY(!key);
    QCOMPARE(key.error().context, path);
}

void TestKey::signaturesOfOtherLengthsFail()
{
    const auto key = SecretKey::generate();
    const auto signature = key.sign("message");
    QVERIFY(key.publicKey().verifies("message", signature));
    QVERIFY(!key.publicKey().verifies("message", {}));
    QVERIFY(!key.publicKey().verifies("message", signature.left(63)));
    QVERIFY(!key.publicKey().verifies("message", signature + '\0'));
    QVERIFY(!PublicKey::fromBytes(QByteArray(31, 'x')));
    QVERIFY(!SecretKey::fromSeed(QByteArray(33, 'x')));
}

void TestKey::movingKeepsTheKey()
{
    auto first = SecretKey::generate();
    const auto publicKey = first.publicKey();
    auto second = std::move(first);
    auto third = SecretKey::generate();
    third = std::move(second);
    QVERIFY(third.publicKey() == publicKey);
    QVERIFY(publicKey.verifies("message", third.sign("message")));
}

void TestKey::generatedKeysDiffer()
{
    QVERIFY(!(SecretKey::generate().publicKey() == SecretKey::generate().publicKey()));
}

QTEST_GUILESS_MAIN(TestKey)
#include "tst_key.moc"
