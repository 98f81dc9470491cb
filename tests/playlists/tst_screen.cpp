// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/audience.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;

class tst_Screen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canvas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<QString>("written");
        const auto good = [](const char *text, const char *written) {
            QTest::newRow(text) << QString::fromLatin1(text) << true << QString::fromLatin1(written);
        };
        const auto bad = [](const char *text) {
            QTest::newRow(text) << QString::fromLatin1(text) << false << QString();
        };

        good("1920x1080", "1920x1080");
        good("64x16+0+0", "64x16");
        good("64x16+8+1064", "64x16+8+1064");
        good("16384x16384+16384+16384", "16384x16384+16384+16384");
        bad("");
        bad("15x16");
        bad("16x16385");
        bad("16x16+1");
        bad("16x16+1+16385");
        bad("16x16-1-1");
        bad("16x16+1+1\n");
        bad(" 16x16");
        bad("99999999999x16");
        bad("0x10x16");
    }

    void canvas()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        QFETCH(QString, written);
        const auto canvas = Canvas::parse(text);
        QCOMPARE(canvas.has_value(), isGood);
        if (isGood) {
            QCOMPARE(canvas->text(), written);
            QCOMPARE(*Canvas::parse(canvas->text()), *canvas);
        } else {
            QCOMPARE(canvas.error().code, base::ErrorCode::Invalid);
        }
    }

    void profilesHaveNames()
    {
        for (const auto profile :
             {Profile::Lobby, Profile::Led, Profile::Atm, Profile::Kiosk, Profile::Counter, Profile::Hall}) {
            QCOMPARE(profileOf(nameOf(profile)).value(), profile);
        }
        QVERIFY(!profileOf(QStringLiteral("Lobby")));
        QVERIFY(!profileOf(QString()));
    }

    void audience_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("includes");
        // The screen is an ATM in zj/tonglu/icbc-main.
        QTest::newRow("empty") << QByteArray(R"({})") << true;
        QTest::newRow("empty lists") << QByteArray(R"({"places":[],"profiles":[]})") << true;
        QTest::newRow("its county") << QByteArray(R"({"places":["zj/tonglu"]})") << true;
        QTest::newRow("itself") << QByteArray(R"({"places":["zj/tonglu/icbc-main"]})") << true;
        QTest::newRow("one of two") << QByteArray(R"({"places":["js","zj"]})") << true;
        QTest::newRow("a neighbour") << QByteArray(R"({"places":["zj/fuyang"]})") << false;
        QTest::newRow("only a common prefix") << QByteArray(R"({"places":["zj/ton"]})") << false;
        QTest::newRow("below it") << QByteArray(R"({"places":["zj/tonglu/icbc-main/hall"]})") << false;
        QTest::newRow("its profile") << QByteArray(R"({"profiles":["lobby","atm"]})") << true;
        QTest::newRow("another profile") << QByteArray(R"({"profiles":["lobby"]})") << false;
        QTest::newRow("both must fit") << QByteArray(R"({"places":["zj"],"profiles":["led"]})") << false;
    }

    void audience()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, includes);
        Screen screen;
        screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu/icbc-main"));
        screen.profile = Profile::Atm;

        const auto value = base::json::parse(json);
        base::json::Reader reader;
        const auto audience = Audience::read(base::json::Object(*value, QStringLiteral("$"), reader));
        QVERIFY(!reader.failed());
        QCOMPARE(audience.includes(screen), includes);
    }
};

QTEST_APPLESS_MAIN(tst_Screen)
#include "tst_screen.moc"
