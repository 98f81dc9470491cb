// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"
#include "base/sha256.h"

#include <QtTest>

using namespace ironfence::base;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slug_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("one letter") << QStringLiteral("a") << true;
        QTest::newRow("one digit") << QStringLiteral("7") << true;
        QTest::newRow("with hyphens") << QStringLiteral("lobby-1-") << true;
        QTest::newRow("48 long") << QString(48, u'a') << true;
        QTest::newRow("49 long") << QString(49, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("hyphen first") << QStringLiteral("-a") << false;
        QTest::newRow("upper case") << QStringLiteral("Lobby") << false;
        QTest::newRow("a slash") << QStringLiteral("a/b") << false;
        QTest::newRow("dots") << QStringLiteral("..") << false;
        QTest::newRow("an MQTT wildcard") << QStringLiteral("a+") << false;
        QTest::newRow("a digit of another script") << QStringLiteral("a٣") << false;
        QTest::newRow("a line feed at the end") << QStringLiteral("a\n") << false;
        QTest::newRow("a NUL") << QString(QChar(0)) << false;
    }

    void slug()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const auto id = ScreenId::parse(text);
        QCOMPARE(id.has_value(), isGood);
        QCOMPARE(id ? id->text() : QString(), isGood ? text : QString());
        if (!id)
            QVERIFY(id.error().message.startsWith(QStringLiteral("a screen id")));
    }

    void place_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("path");
        QTest::newRow("root") << QStringLiteral("zj") << QStringList{QStringLiteral("zj")};
        QTest::newRow("three") << QStringLiteral("zj/tonglu/icbc-main")
                               << QStringList{QStringLiteral("zj"), QStringLiteral("zj/tonglu"),
                                              QStringLiteral("zj/tonglu/icbc-main")};
        QTest::newRow("nine") << QStringLiteral("1/2/3/4/5/6/7/8/9") << QStringList();
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("an empty level") << QStringLiteral("zj//x") << QStringList();
        QTest::newRow("a slash first") << QStringLiteral("/zj") << QStringList();
        QTest::newRow("a slash last") << QStringLiteral("zj/") << QStringList();
        QTest::newRow("climbing out") << QStringLiteral("zj/..") << QStringList();
        QTest::newRow("a wildcard") << QStringLiteral("zj/#") << QStringList();
    }

    void place()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, path);
        const auto place = PlacePath::parse(text);
        QCOMPARE(place.has_value(), !path.isEmpty());
        QStringList found;
        for (const auto &each : place.value_or(PlacePath()).path())
            found.append(each.text());
        QCOMPARE(found, path);
    }

    void eightLevelsFit() { QVERIFY(PlacePath::parse(QStringLiteral("1/2/3/4/5/6/7/8"))); }

    void within()
    {
        const auto county = *PlacePath::parse(QStringLiteral("zj/tonglu"));
        const auto branch = *PlacePath::parse(QStringLiteral("zj/tonglu/icbc"));
        const auto alike = *PlacePath::parse(QStringLiteral("zj/tonglu2"));
        QVERIFY(branch.isWithin(county));
        QVERIFY(county.isWithin(county));
        QVERIFY(!county.isWithin(branch));
        QVERIFY(!alike.isWithin(county));
        QVERIFY(!county.isWithin(PlacePath()));
    }

    void sha256()
    {
        // FIPS 180-4, "abc".
        const auto hex = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(Sha256::of("abc").hex(), hex);
        QCOMPARE(Sha256::fromHex(hex).value(), Sha256::of("abc"));
        QVERIFY(!Sha256::fromHex(hex.toUpper()));
        QVERIFY(!Sha256::fromHex(hex.chopped(1)));
        QVERIFY(!Sha256::fromHex(hex + u'0'));
        QVERIFY(!Sha256::fromHex(QString(hex).replace(3, 1, u'g')));
    }

    void errorsHaveNames()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            QCOMPARE(static_cast<int>(errorCodeOf(nameOf(static_cast<ErrorCode>(code)))), code);
        QCOMPARE(errorCodeOf(QStringLiteral("from-the-future")), ErrorCode::Internal);
        const Error bare{ErrorCode::Io, QStringLiteral("it broke"), {}};
        const Error placed{ErrorCode::Io, QStringLiteral("it broke"), QStringLiteral("$.a")};
        QCOMPARE(bare.line(), QStringLiteral("it broke"));
        QCOMPARE(placed.line(), QStringLiteral("$.a: it broke"));
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
