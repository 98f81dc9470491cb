// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_printer.h"

#include "stage/cards/cards.h"
#include "tests/golden/picture_comparison.h"
#include "tests/stage/cards/card_window.h"

#include <QQmlListReference>
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

namespace {

/// What lets a part of a card arrive, of a window's items.
QList<QObject *> entrances(QQuickItem *root)
{
    QList<QObject *> found;
    const QQmlListReference transforms(root, "transform");
    for (qsizetype i = 0; i < transforms.count(); ++i) {
        if (transforms.at(i)->property("distance").isValid())
            found.append(transforms.at(i));
    }
    for (auto *child : root->childItems())
        found += entrances(child);
    return found;
}

bool isOver(const QList<QObject *> &entrances)
{
    return std::all_of(entrances.begin(), entrances.end(),
                       [](const QObject *one) { return one->property("y").toReal() == 0; });
}

} // namespace

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
    constexpr QSize canvas(1280, 720);

    QQmlEngine engine;
    CardWindow window; // has its own engine, in which cards arrive
    stage::cards::install(engine);
    stage::cards::CardPrinter printer(engine);
    const auto printed = shown->print(printer, canvas);
    QVERIFY2(printed, printed ? "" : qPrintable(printed.error().line()));

    window.show(*shown, canvas);
    (void)window.grab();
    QVERIFY(!entrances(window.root()).isEmpty());
    QTRY_VERIFY(isOver(entrances(window.root())));
    const auto rested = window.grab().convertToFormat(QImage::Format_RGB32); // its edges may be a shade off
    const auto difference = tests::differenceOf(tests::reduced(*printed), rested);
    QVERIFY2(difference.isTolerable(), qPrintable(difference.words()));
}

QTEST_MAIN(TestCardPrinter)
#include "tst_card_printer.moc"
