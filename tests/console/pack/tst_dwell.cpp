// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/dwell.h"

#include "playlists/standing.h"

#include <QTest>

using namespace ironfence;
using namespace console::pack;
using media::campaign::Form;
using playlists::Card;
using playlists::CardTemplate;

/// How long a card stands: long enough wherever its form is shown, and no longer than the rule has it.
class TestDwell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stands_data();
    void stands();
    void strips_data();
    void strips();
};

namespace {

QString text(int characters)
{
    return QString(characters, u'字');
}

Card slogan(int characters)
{
    Card card;
    card.title = text(characters);
    return card;
}

Card scene(int characters)
{
    auto card = slogan(characters);
    card.design = CardTemplate::Scene;
    return card;
}

} // namespace

void TestDwell::stands_data()
{
    QTest::addColumn<Card>("card");
    QTest::addColumn<int>("page");    // seconds, usual pace
    QTest::addColumn<int>("elderly"); // on the same page
    // Page: max(4, 1.5 + n/3.5), elderly n/2.5, a long sentence by itself.
    QTest::newRow("two characters") << slogan(2) << 4 << 4;
    QTest::newRow("seven") << slogan(7) << 4 << 5;     // 3.5; 4.3
    QTest::newRow("fourteen") << slogan(14) << 6 << 8; // 5.5; 7.1
    QTest::newRow("a scene") << scene(3) << 6 << 6;    // it moves first
    QTest::newRow("a long scene") << scene(21) << 8 << 10;
    auto two = slogan(7);
    two.lines = QStringList{text(14)};
    QTest::newRow("two parts") << two << 8 << 12; // 7.5; 4.3 and 7.1
}

/// Reckoned by hand.
void TestDwell::stands()
{
    QFETCH(Card, card);
    QTEST(int(dwellOf(card, Form::Page, Pace::Usual).count()), "page");
    QTEST(int(dwellOf(card, Form::Page, Pace::Elderly).count()), "elderly");
}

void TestDwell::strips_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QSize>("canvas");
    for (const QSize canvas : {QSize(64, 16), QSize(128, 32)})
        QTest::addRow("narrow %dx%d", canvas.width(), canvas.height()) << int(Form::Narrow) << canvas;
    for (const QSize canvas : {QSize(128, 32), QSize(320, 16), QSize(384, 64), QSize(192, 96), QSize(96, 192),
                               QSize(640, 240), QSize(960, 576), QSize(1920, 1080)})
        QTest::addRow("strip %dx%d", canvas.width(), canvas.height()) << int(Form::Strip) << canvas;
}

/// By the one rule, on each of its canvases.
void TestDwell::strips()
{
    QFETCH(int, form);
    QFETCH(QSize, canvas);
    for (int characters = 2; characters <= 16; ++characters) {
        auto card = slogan(characters);
        card.slogan = text(characters / 2);
        for (const auto pace : {Pace::Usual, Pace::Elderly}) {
            const auto needed = playlists::standingTime(card, {canvas, pace == Pace::Elderly});
            QVERIFY2(dwellOf(card, Form(form), pace) >= needed, qPrintable(QString::number(characters)));
        }
    }
}

QTEST_APPLESS_MAIN(TestDwell)
#include "tst_dwell.moc"
