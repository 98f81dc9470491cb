// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"
#include "tests/transitions/appearances.h"
#include "tests/transitions/numbered_clips.h"
#include "tests/transitions/unbroken_look.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::tests;
using base::json::Value;
using support::Deployment;
using support::GlassRecorder;
using support::Xvfb;

/// What viewers see between any two items, judged from outside: the whole glass is looked at some hundreds of times a
/// second while a real player goes through all pairs of kinds, and every picture must be a frame of the item before or
/// of the one after, with no frame missing at the end of the one or the beginning of the other.
/// IRONFENCE_TRANSITIONS says how many are watched on each renderer (20, of four kinds; from 81 on of every kind).
class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingButTheTwo_data();
    void nothingButTheTwo();

private:
    [[nodiscard]] QMap<int, CardPrint> learnCards(const QString &renderer) const;
    [[nodiscard]] CardPrint printOf(const NumberedItem &card, const QString &renderer) const;

    const QSize m_canvas{640, 360};
    QTemporaryDir m_folder;
    Xvfb m_display{m_canvas};
    QList<NumberedItem> m_kinds;
    static constexpr int fewTransitions = 20; ///< in one look
    int m_transitions = fewTransitions;
};

void TestTransitions::initTestCase()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("IRONFENCE_TRANSITIONS", &isNumber);
    if (isNumber)
        m_transitions = given;
    QVERIFY2(m_display.start(), "Xvfb does not start");
    m_kinds = makeEveryKind(m_folder.path());
    if (m_transitions < m_kinds.size() * m_kinds.size()) // a heavy film, another codec, a poster, a card
        m_kinds.removeIf([](const NumberedItem &item) {
            return item.name != QLatin1String("heavy.mp4") && item.name != QLatin1String("sound.webm") &&
                   item.name != QLatin1String("poster.png") && item.name != QLatin1String("slogan.json");
        });
    QVERIFY(m_kinds.size() >= 4);
    for (const auto &item : std::as_const(m_kinds))
        QVERIFY2(!item.file.isEmpty(), qPrintable(item.name));
}

/// Letters are not the same to the pixel on both renderers. Empty when the cards cannot be told apart.
QMap<int, CardPrint> TestTransitions::learnCards(const QString &renderer) const
{
    QMap<int, CardPrint> prints;
    for (const auto &item : m_kinds) {
        if (item.isCard())
            prints.insert(item.clip, printOf(item, renderer));
    }
    for (auto a = prints.begin(); a != prints.end(); ++a) {
        bool isGood = a->stillPoints() > 1000;
        for (auto b = prints.begin(); b != a; ++b)
            isGood = isGood && a->differences(*b) > 100;
        if (!isGood)
            return {};
    }
    return prints;
}

/// Plays the card alone, round and round, and learns what stands still.
CardPrint TestTransitions::printOf(const NumberedItem &card, const QString &renderer) const
{
    CardPrint print;
    // A log of its own: what another player said before must not count.
    const auto log = m_folder.filePath(QStringLiteral("%1-%2.log").arg(card.name, renderer));
    support::Program player;
    const bool started =
        player.start(support::Program::path(QStringLiteral("ironfence-player")),
                     {QStringLiteral("--play"), card.file, QStringLiteral("--image-seconds"), QStringLiteral("1"),
                      QStringLiteral("--renderer"), renderer},
                     log, {QStringLiteral("DISPLAY=") + m_display.display(), QStringLiteral("QT_QPA_PLATFORM=xcb")});
    const auto seen = [&] { return player.log().count("presented"); };
    if (!started || !QTest::qWaitFor([&] { return seen() > 1; }, 20'000))
        return print;
    QTest::qWait(500); // the display may show it later than the player says
    GlassRecorder recorder(m_display.display(), {{0, 0}, m_canvas},
                           [&](const support::GlassPicture &glass, qint64) { print.learn(glass); });
    (void)QTest::qWaitFor([&] { return seen() > 4; }, 20'000);
    return recorder.stop() ? print : CardPrint();
}

void TestTransitions::nothingButTheTwo_data()
{
    QTest::addColumn<QString>("renderer");
    QTest::newRow("software") << QStringLiteral("software");
    QTest::newRow("opengl") << QStringLiteral("opengl");
}

void TestTransitions::nothingButTheTwo()
{
    QFETCH(QString, renderer);
    const auto prints = learnCards(renderer);
    QVERIFY(!prints.isEmpty());
    Deployment deployment(m_display.display());
    QVERIFY(deployment.create());
    QVERIFY(deployment.startServer());
    QVERIFY(deployment.addScreen(QStringLiteral("one"),
                                 QStringLiteral("%1x%2+0+0").arg(m_canvas.width()).arg(m_canvas.height()),
                                 QStringLiteral("test/bank"), {QStringLiteral("--renderer"), renderer}));
    QVERIFY(deployment.startPlayer(QStringLiteral("one")));
    const auto order = everyPair(static_cast<int>(m_kinds.size()));
    auto items = Value::array();
    for (const int kind : order)
        items.push_back(itemOf(m_kinds.at(kind)));
    QVERIFY(deployment.publish(QStringLiteral("pairs"), items));
    QTRY_VERIFY_WITH_TIMEOUT(deployment.player(QStringLiteral("one")).log().contains("switched"), 20'000);
    QTest::qWait(3'000);

    UnbrokenLook look(m_display.display(), m_canvas, prints);
    int seen = 0;
    while (seen < m_transitions) { // the shorter a look, the less often is it void
        const auto story = look.during([&] {
            QTest::qWait((fewTransitions * 4 / 3 + 3) * 1'000); // what cannot be seen to change is no transition
            return true;
        });
        QVERIFY2(story, qPrintable(look.why()));
        UnbrokenLook::keepForeign(*story, renderer);
        const Appearances appearances(story->sights(), m_kinds, order);
        QVERIFY2(appearances.faults().isEmpty(),
                 qPrintable(appearances.faults().join(u'\n') + u'\n' + QString::fromUtf8(deployment.logs())));
        QVERIFY(appearances.transitions() > 0);
        seen += appearances.transitions();
        qInfo().noquote() << renderer + u':' << appearances.summary() << "altogether:" << seen
                          << "void runs:" << look.voids();
    }
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
