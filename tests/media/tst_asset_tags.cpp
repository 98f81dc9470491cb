// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/asset_tags.h"

#include <QTest>

using namespace ironfence;
using media::AssetTags;

/// Words of an operator's own choice, whatever he types.
class TestAssetTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void refuses_data();
    void refuses();
    void keepsEachOnceAndInOrder();
    void boundsHowMany();
    void changes();
    void reads_data();
    void reads();
    void hashesWhatIsThere();
};

void TestAssetTags::normalises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("word") << QStringLiteral("老年人") << QStringLiteral("老年人");
    QTest::newRow("blanks") << QStringLiteral("  Spring   Festival ") << QStringLiteral("Spring Festival");
    QTest::newRow("wide blanks") << QStringLiteral("\u3000春节\u3000\u3000防骗\u00a0") << QStringLiteral("春节 防骗");
    QTest::newRow("composed") << QStringLiteral("cafe\u0301") << QStringLiteral("caf\u00e9");
    QTest::newRow("a character of its own") << QStringLiteral("\u212b") << QStringLiteral("\u00c5"); // angstrom
    QTest::newRow("comma and quotes") << QStringLiteral("a,b \"c\" <i>") << QStringLiteral("a,b \"c\" <i>");
    QTest::newRow("a pair") << QStringLiteral("\U0001F4B0 转账") << QStringLiteral("\U0001F4B0 转账");
    QTest::newRow("longest") << QString(32, u'骗') << QString(32, u'骗');
    QTest::newRow("longest, then composed") << QStringLiteral("e\u0301").repeated(32) << QString(32, QChar(0xe9));
}

void TestAssetTags::normalises()
{
    QFETCH(QString, typed);
    const auto tag = AssetTags::normalised(typed);
    QVERIFY2(tag, tag ? "" : qPrintable(tag.error().line()));
    QTEST(*tag, "kept");
    QCOMPARE(*AssetTags::normalised(*tag), *tag);
}

void TestAssetTags::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \u3000 ");
    QTest::newRow("too long") << QString(33, u'骗');
    QTest::newRow("absurd") << QString(1'000'000, u' ') + u'a';
    QTest::newRow("pairs count double") << QStringLiteral("\U0001F4B0").repeated(17);
    QTest::newRow("line feed") << QStringLiteral("a\nb");
    QTest::newRow("line feed behind") << QStringLiteral("a\n");
    QTest::newRow("tab") << QStringLiteral("a\tb");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b");
    QTest::newRow("paragraph separator") << QStringLiteral("a\u2029b");
    QTest::newRow("next line") << QStringLiteral("a\u0085b");
    QTest::newRow("zero") << QString(QChar(0));
    QTest::newRow("escape") << QStringLiteral("\x1b[31m");
    QTest::newRow("turned direction") << QStringLiteral("a\u202eb");
    QTest::newRow("half a pair") << QString(QChar(0xd83d));
}

void TestAssetTags::refuses()
{
    QFETCH(QString, typed);
    const auto tag = AssetTags::normalised(typed);
    QVERIFY(!tag);
    QCOMPARE(base::nameOf(tag.error().code), QStringLiteral("invalid"));
    QVERIFY(!AssetTags::of({QStringLiteral("good"), typed}));
}

void TestAssetTags::keepsEachOnceAndInOrder()
{
    const auto tags = AssetTags::of({QStringLiteral("b"), QStringLiteral(" a "), QStringLiteral("防骗"),
                                     QStringLiteral("B"), QStringLiteral("b "), QStringLiteral("a")});
    QVERIFY(tags);
    QCOMPARE(tags->list(),
             QStringList({QStringLiteral("B"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("防骗")}));
    QCOMPARE(*AssetTags::of(tags->list()), *tags);
}

void TestAssetTags::boundsHowMany()
{
    QStringList tags;
    for (int i = 0; i < AssetTags::most; ++i)
        tags.append(QString::number(i));
    QVERIFY(AssetTags::of(tags));
    QVERIFY(AssetTags::of(tags + tags));
    const auto refused = AssetTags::of(tags + QStringList{QStringLiteral("one more")});
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QStringLiteral("too-large"));
}

void TestAssetTags::changes()
{
    const auto tags = *AssetTags::of({QStringLiteral("a"), QStringLiteral("b")});
    const auto changed =
        tags.changed({QStringLiteral("c "), QStringLiteral("a")}, {QStringLiteral(" b"), QStringLiteral("z")});
    QVERIFY(changed);
    QCOMPARE(changed->list(), QStringList({QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(tags.list().size(), 2);
    QCOMPARE(tags.changed({QStringLiteral("b")}, {QStringLiteral("b")})->list().size(), 2); // added last
    QVERIFY(!tags.changed({QStringLiteral(" ")}, {}));
    QVERIFY(!tags.changed({}, {QString(33, u'a')}));
}

void TestAssetTags::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count"); // −1: refused
    QTest::newRow("two") << QByteArray(R"({"tags":["b","a","b "]})") << 2;
    QTest::newRow("none") << QByteArray(R"({"tags":[]})") << 0;
    QTest::newRow("from before") << QByteArray("{}") << 0;
    QTest::newRow("no list") << QByteArray(R"({"tags":"a"})") << -1;
    QTest::newRow("no text") << QByteArray(R"({"tags":[1]})") << -1;
    QTest::newRow("empty one") << QByteArray(R"({"tags":[" "]})") << -1;
    QTest::newRow("too many") << "{\"tags\":[" + QByteArray("\"a\",").repeated(64) + "\"a\"]}" << -1;
}

void TestAssetTags::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const auto value = base::json::parse(json);
    QVERIFY(value);
    base::json::Reader reader;
    const auto tags = AssetTags::read(base::json::Object(*value, QStringLiteral("$"), reader));
    QCOMPARE(reader.failed(), count < 0);
    QCOMPARE(tags.list().size(), qMax(count, 0));
    if (count >= 0)
        QCOMPARE(tags.toJson().size(), static_cast<size_t>(count));
}

void TestAssetTags::hashesWhatIsThere()
{
    QCOMPARE(AssetTags().hash(), base::Sha256::of(QByteArray()));
    const auto tags = *AssetTags::of({QStringLiteral("防骗"), QStringLiteral("a")});
    QCOMPARE(tags.hash(), base::Sha256::of(QStringLiteral("a\n防骗\n").toUtf8()));
    QVERIFY(AssetTags::of({QStringLiteral("ab")})->hash() !=
            AssetTags::of({QStringLiteral("a"), QStringLiteral("b")})->hash());
}

QTEST_APPLESS_MAIN(TestAssetTags)
#include "tst_asset_tags.moc"
