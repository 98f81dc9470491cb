// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/hasher.h"

#include <QTest>

using namespace ironfence;

class TestHasher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheStandardsExamples_data();
    void knowsTheStandardsExamples();
    void piecesMakeNoDifference();
    void startsAnewAfterTheResult();
};

void TestHasher::knowsTheStandardsExamples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("hex");
    // NIST, "SHA-256 examples" (FIPS 180-4) and the empty message of RFC 6234.
    QTest::newRow("empty") << QByteArray()
                           << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("million a") << QByteArray(1'000'000, 'a')
                               << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestHasher::knowsTheStandardsExamples()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, hex);
    media::Hasher hasher;
    hasher.add(bytes);
    QCOMPARE(hasher.finish().hex(), hex);
}

void TestHasher::piecesMakeNoDifference()
{
    const QByteArray bytes(
        "the quick brown fox jumps over the lazy dog, again and again and again, until the block is full");
    media::Hasher hasher;
    for (const char byte : bytes)
        hasher.add(QByteArrayView(&byte, 1));
    hasher.add({});
    QCOMPARE(hasher.finish(), base::Sha256::of(bytes));
}

void TestHasher::startsAnewAfterTheResult()
{
    media::Hasher hasher;
    hasher.add("first");
    QCOMPARE(hasher.finish(), base::Sha256::of("first"));
    hasher.add("second");
    QCOMPARE(hasher.finish(), base::Sha256::of("second"));
}

QTEST_APPLESS_MAIN(TestHasher)
#include "tst_hasher.moc"
