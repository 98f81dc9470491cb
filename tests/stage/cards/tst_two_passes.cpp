// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/item.h"
#include "playlists/reading_time.h"
#include "playlists/running_text.h"
#include "tests/stage/cards/card_window.h"
#include "tests/stage/cards/shown_texts.h"

#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using base::Milliseconds;
using stage::cards::Marquee;

/// The timeline reckons without a font how long a card must stand; here the stage really shows it.
class TestTwoPasses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withinItsTime_data();
    void withinItsTime();

private:
    /// How long the page on the glass is there: for its reading time, or for two passes in frames of a rate.
    [[nodiscard]] Milliseconds timeOfPage(double framesPerSecond, bool isForElderly);

    tests::CardWindow m_window;
};

void TestTwoPasses::withinItsTime_data()
{
    QTest::addColumn<int>("exhibit");
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<bool>("isForElderly");
    const auto all = tests::exhibits();
    for (int i = 0; i < all.size(); ++i) {
        for (const QSize &canvas : tests::canvases()) {
            if (!all.at(i).card || all.at(i).viewing.isOnLed || !playlists::isSmall(canvas))
                continue;
            for (const bool isForElderly : {false, true}) {
                QTest::addRow("%s-%dx%d%s", qPrintable(all.at(i).name), canvas.width(), canvas.height(),
                              isForElderly ? "-elderly" : "")
                    << i << canvas << isForElderly;
            }
        }
    }
}

Milliseconds TestTwoPasses::timeOfPage(double framesPerSecond, bool isForElderly)
{
    const auto running = tests::shownTexts<Marquee>(m_window.root());
    if (running.isEmpty()) {
        const auto text = m_window.pages()->property("text").toString();
        return playlists::readingTime(playlists::charactersOf(text), isForElderly);
    }
    QSignalSpy passed(running.first(), &Marquee::passed);
    const double period = 1 / framesPerSecond;
    int frames = 0;
    for (; passed.count() < playlists::runningPasses && frames < 10'000'000; ++frames)
        running.first()->advance(period);
    return Milliseconds(qint64(frames * 1000 * period));
}

void TestTwoPasses::withinItsTime()
{
    QFETCH(int, exhibit);
    QFETCH(QSize, canvas);
    QFETCH(bool, isForElderly);
    auto shown = tests::exhibits().at(exhibit);
    shown.viewing.isForElderly = isForElderly;
    const auto standing = playlists::standingTime(*shown.card, {canvas, isForElderly});
    for (const double rate : {30.0, 50.0, 60.0}) {
        m_window.show(shown, canvas);
        QVERIFY(m_window.pages() != nullptr);
        Milliseconds needed{0};
        m_window.forEachPage([&](int) { needed += timeOfPage(rate, isForElderly); });
        QVERIFY2(
            needed <= standing,
            qPrintable(QStringLiteral("%1 ms at %2 Hz, of %3").arg(needed.count()).arg(rate).arg(standing.count())));
        // On the safe side, but not out of all proportion: near 1.5 pixels a frame a step is one or two.
        QVERIFY2(standing <= 2.1 * needed + std::chrono::seconds(15),
                 qPrintable(QStringLiteral("%1 ms for %2").arg(standing.count()).arg(needed.count())));
    }
}

QTEST_MAIN(TestTwoPasses)
#include "tst_two_passes.moc"
