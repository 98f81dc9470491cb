// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_printer.h"

#include "stage/cards/cards.h"
#include "tests/stage/cards/card_window.h"

#include <QTest>

using namespace ironfence;
using tests::CardWindow;

/// A printed card is the card at rest, not the first frame of its entrance.
class TestCardPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsWhatComesToRest_data();
    void printsWhatComesToRest();
};

void TestCardPrinter::printsWhatComesToRest_data()
{
    QTest::addColumn<QString>("exhibit");
    for (const char *name : {"slogan", "reminder", "steps", "questions", "technique", "hotline", "letter"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCardPrinter::printsWhatComesToRest()
{
    QFETCH(QString, exhibit);
    const auto all = tests::exhibits();
    const auto shown =
        std::find_if(all.begin(), all.end(), [&](const tests::Exhibit &one) { return one.name == exhibit; });
    QVERIFY(shown != all.end());
    constexpr QSize canvas(640, 360);

    QQmlEngine engine;
    CardWindow window; // has its own engine, in which cards arrive
    stage::cards::install(engine);
    stage::cards::CardPrinter printer(engine);
    const auto printed = shown->print(printer, canvas);
    QVERIFY2(printed, printed ? "" : qPrintable(printed.error().line()));

    window.show(*shown, canvas);
    QTRY_VERIFY(window.grab().convertToFormat(QImage::Format_RGB32) == *printed);
}

QTEST_MAIN(TestCardPrinter)
#include "tst_card_printer.moc"
