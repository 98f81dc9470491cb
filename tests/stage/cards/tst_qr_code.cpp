// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/qr_code.h"
#include "tests/support/code_reader.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ironfence::stage::cards;
using ironfence::support::codesIn;

namespace {

QImage painted(QrCode &code, QColor around = Qt::black)
{
    QImage image(int(code.width()), int(code.height()), QImage::Format_RGB32);
    image.fill(around);
    QPainter painter(&image);
    code.paint(&painter);
    return image;
}

} // namespace

/// A code that telephones read.
class TestQrCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherProgramReadsIt_data();
    void anotherProgramReadsIt();
    void modulesAreWholePixels();
    void quietZoneIsFourModules();
    void fallsAwayBelowThreePixelsAModule();
    void fallsAwayWhenTheTextIsTooLong();
    void saysWhenItChanges();
};

void TestQrCode::anotherProgramReadsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("box");
    QTest::newRow("short") << QStringLiteral("https://a.cn/") << 120;
    QTest::newRow("usual") << QStringLiteral("https://fanzha.example/96110") << 352;
    QTest::newRow("smallest modules") << QStringLiteral("https://fanzha.example/xin") << 120;
    QTest::newRow("longest") << QStringLiteral("https://fanzha.example/").leftJustified(200, u'x') << 400;
}

void TestQrCode::anotherProgramReadsIt()
{
    QFETCH(QString, text);
    QFETCH(int, box);
    QrCode code;
    code.setSize({qreal(box), qreal(box)});
    code.setText(text);
    QVERIFY(code.fits());
    QCOMPARE(codesIn(painted(code)), QStringList{text}); // on the worst ground: its own quiet zone must do
}

void TestQrCode::modulesAreWholePixels()
{
    QrCode code;
    code.setText(QStringLiteral("https://a.cn/"));
    for (int box = 99; box < 400; ++box) {
        code.setSize({qreal(box), qreal(box)});
        QVERIFY(code.fits());
        QVERIFY(code.side() <= box);
        QCOMPARE(code.side() % code.moduleSize(), 0);
        QVERIFY(box - code.side() < code.side() / code.moduleSize()); // as large as it can be
    }
}

void TestQrCode::quietZoneIsFourModules()
{
    QrCode code;
    code.setSize({300, 300});
    code.setText(QStringLiteral("https://a.cn/"));
    const QImage image = painted(code);
    const int zone = 4 * code.moduleSize();
    QCOMPARE(image.pixelColor(zone - 1, zone + 1), QColor(Qt::white));
    QCOMPARE(image.pixelColor(zone, zone), QColor(Qt::black)); // the corner of the first finder
    QCOMPARE(image.pixelColor(code.side() - zone, zone + 1), QColor(Qt::white));
    QCOMPARE(image.pixelColor(code.side() - zone - 1, zone), QColor(Qt::black)); // of the second
}

void TestQrCode::fallsAwayBelowThreePixelsAModule()
{
    QrCode code;
    code.setText(QStringLiteral("https://a.cn/")); // 21 modules and the quiet zone: 29
    code.setSize({87, 87});
    QCOMPARE(code.moduleSize(), 3);
    code.setSize({86, 200});
    QVERIFY(!code.fits());
    QCOMPARE(code.side(), 0);
    QCOMPARE(painted(code, Qt::magenta).pixelColor(10, 10), QColor(Qt::magenta));
}

void TestQrCode::fallsAwayWhenTheTextIsTooLong()
{
    QrCode code;
    code.setSize({4000, 4000});
    code.setText(QString(4000, u'x'));
    QVERIFY(!code.fits());
    code.setText(QString());
    QVERIFY(!code.fits());
}

void TestQrCode::saysWhenItChanges()
{
    QrCode code;
    int changes = 0;
    connect(&code, &QrCode::fitChanged, this, [&] { ++changes; });
    code.setSize({300, 300});
    code.setText(QStringLiteral("https://a.cn/"));
    QVERIFY(changes >= 2);
    const int before = changes;
    code.setText(QStringLiteral("https://a.cn/"));
    QCOMPARE(changes, before);
}

QTEST_MAIN(TestQrCode)
#include "tst_qr_code.moc"
