// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/kiosk/kiosk_window.h"
#include "player/kiosk/renderer.h"
#include "stage/decks/gst/gst_deck_factory.h"
#include "stage/stage.h"
#include "tests/stage/clips.h"
#include "tests/support/glass_watch.h"
#include "tests/support/xvfb.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;

namespace {

constexpr unsigned red = 0xff0000;
constexpr unsigned green = 0x00ff00;
constexpr unsigned blue = 0x0000ff;

/// Gives what is queued, then either starts over or has nothing.
class Script final : public stage::CueSource
{
public:
    QList<stage::Cue> cues;
    bool loop = false;
    int asked = 0;

    std::optional<stage::Cue> next() override
    {
        ++asked;
        if (cues.isEmpty())
            return {};
        const stage::Cue cue = cues.takeFirst();
        if (loop)
            cues.append(cue);
        return cue;
    }
};

stage::Cue cue(const QString &id, const QString &file, std::optional<std::chrono::seconds> duration = {})
{
    playlists::Item item;
    if (file.isEmpty())
        item.content = playlists::CardItem{
            {playlists::CardTemplate::Slogan, QStringLiteral("防范电信网络诈骗"), {}, QStringLiteral("不轻信"), {}}};
    else if (file.endsWith(QLatin1String(".png")))
        item.content = playlists::ImageItem{};
    else
        item.content = playlists::VideoItem{};
    item.duration = duration;
    return {id, item, file};
}

playlists::Alert alert(const QString &identifier, playlists::AlertMessageType type = playlists::AlertMessageType::Alert)
{
    playlists::Alert alert;
    alert.identifier = identifier;
    alert.messageType = type;
    alert.status = playlists::AlertStatus::Exercise;
    alert.headline = QStringLiteral("冒充公检法诈骗高发");
    alert.description = QStringLiteral("公安机关不会通过电话办案，不会要求转账。");
    alert.instruction = QStringLiteral("立即挂断，拨打96110核实。");
    alert.senderName = QStringLiteral("县公安局");
    return alert;
}

/// Which of the test's colours this is after the way through a codec; 0 for a foreign picture.
unsigned nearest(unsigned colour)
{
    for (const unsigned candidate : {red, green, blue}) {
        const auto distance = [&](int shift) {
            return std::abs(int(colour >> shift & 255) - int(candidate >> shift & 255));
        };
        if (distance(0) < 48 && distance(8) < 48 && distance(16) < 48)
            return candidate;
    }
    return 0;
}

QString display; // of the private X server that main() starts

} // namespace

/// The stage in a real window on a private X display; run once per renderer.
class TestStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void presentsItemsInOrder();
    void showsTheSafeLoopWithoutItems();
    void skipsFailingItems();
    void restsWhenEverythingFails();
    void staysOnTheItemUntilTheNextIsReady();
    void alertTakesOverAndGivesBack();
    void alertIsQuick();
    void refreshDropsThePreparedItem();
    void playReplacesTheRunningItem();
    void durationCutsAVideo();
    void noForeignPictureBetweenItems_data();
    void noForeignPictureBetweenItems();

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QColor glass(QPoint point = {160, 20}) const;

    tests::Clips m_clips;
    base::SystemClock m_clock;
    std::unique_ptr<stage::GstDeckFactory> m_decks;
    QString m_red, m_green, m_blue, m_garbage;
    // Made anew for each test, in this order.
    Script m_script;
    std::unique_ptr<player::KioskWindow> m_window;
    std::unique_ptr<stage::Stage> m_stage;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_finished;
    QList<stage::Presented> m_presented;
};

void TestStage::initTestCase()
{
    const QString renderer = qEnvironmentVariable("IRONFENCE_RENDERER", QStringLiteral("software"));
    player::selectRenderer(*player::rendererOf(renderer));
    m_decks = std::move(*stage::GstDeckFactory::create());
    m_red = m_clips.h264(QStringLiteral("red.mp4"), red, 12);
    m_green = m_clips.vp9(QStringLiteral("green.webm"), green, 12);
    m_blue = m_clips.png(QStringLiteral("blue.png"), blue);
    m_garbage = m_clips.file(QStringLiteral("garbage.mp4"), QByteArray(5000, '\x5a'));
    for (const QString &file : {m_red, m_green, m_blue, m_garbage})
        QVERIFY(!file.isEmpty());
}

void TestStage::init()
{
    m_script = {};
    m_presented.clear();
    m_window = std::make_unique<player::KioskWindow>(QStringLiteral("test"), playlists::Canvas{{320, 180}, {0, 0}});
    auto stage = stage::Stage::create(*m_window, m_script, *m_decks, m_clock);
    QVERIFY2(stage, stage ? "" : qUtf8Printable(stage.error().line()));
    m_stage = std::move(*stage);
    connect(m_stage.get(), &stage::Stage::presented, this,
            [this](const stage::Presented &now) { m_presented.append(now); });
    m_failed = std::make_unique<QSignalSpy>(m_stage.get(), &stage::Stage::failed);
    m_finished = std::make_unique<QSignalSpy>(m_stage.get(), &stage::Stage::finished);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestStage::cleanup()
{
    m_failed.reset();
    m_finished.reset();
    m_stage.reset();
    m_window.reset();
}

QStringList TestStage::ids() const
{
    QStringList ids;
    for (const auto &presented : m_presented)
        ids.append(presented.id);
    return ids;
}

QColor TestStage::glass(QPoint point) const
{
    return m_window->screen()->grabWindow(0, point.x(), point.y(), 1, 1).toImage().pixelColor(0, 0);
}

void TestStage::presentsItemsInOrder()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_red), cue(QStringLiteral("p/2"), m_green),
                     cue(QStringLiteral("p/3"), m_blue, 1s), cue(QStringLiteral("p/4"), {}, 1s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 4, 20'000);
    QStringList shown = ids();
    shown.removeAll(QStringLiteral("safe-loop"));
    QCOMPARE(shown,
             QStringList({QStringLiteral("p/1"), QStringLiteral("p/2"), QStringLiteral("p/3"), QStringLiteral("p/4")}));
    for (qsizetype i = 0; i + 1 < m_presented.size(); ++i) {
        QVERIFY(m_presented.at(i).frame < m_presented.at(i + 1).frame);
        QVERIFY(m_presented.at(i).at <= m_presented.at(i + 1).at);
    }
    QCOMPARE(m_finished->first().first().toString(), QStringLiteral("p/1"));
    QVERIFY(m_stage->presentedFrames() >= m_presented.last().frame);
}

void TestStage::showsTheSafeLoopWithoutItems()
{
    m_stage->play();
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("safe-loop")});
    QCOMPARE(m_stage->showing(), QStringLiteral("safe-loop"));
    const QImage picture = m_window->screen()->grabWindow(0).toImage();
    QImage black(picture.size(), picture.format());
    black.fill(Qt::black);
    QVERIFY2(picture != black, "on a strip the ground is black, but there is writing");

    m_script.cues = {cue(QStringLiteral("p/1"), m_red)};
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000); // asked again by itself
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("safe-loop"), 10'000);
}

void TestStage::skipsFailingItems()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_garbage), cue(QStringLiteral("p/2"), m_red),
                     cue(QStringLiteral("p/3"), m_garbage), cue(QStringLiteral("p/4"), m_blue, 1s)};
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(ids().contains(QStringLiteral("p/4")), 10'000);
    QVERIFY(ids().contains(QStringLiteral("p/2")));
    QCOMPARE(m_failed->size(), 2);
    QCOMPARE(m_failed->at(0).first().toString(), QStringLiteral("p/1"));
    QCOMPARE(m_failed->at(1).first().toString(), QStringLiteral("p/3"));
}

void TestStage::restsWhenEverythingFails()
{
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_garbage)};
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_script.asked >= 16, 20'000);
    QTest::qWait(500);
    QVERIFY2(m_script.asked <= 17, "no busy loop");
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("safe-loop"));
}

void TestStage::staysOnTheItemUntilTheNextIsReady()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_red)};
    m_script.loop = true;
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_presented.size() >= 4, 10'000); // one item again and again is a new turn each time
    QVERIFY2(ids().lastIndexOf(QStringLiteral("safe-loop")) < 1, "at most before the first item");
    QCOMPARE(ids().last(), QStringLiteral("p/1"));
}

void TestStage::alertTakesOverAndGivesBack()
{
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);

    m_stage->showAlert(alert(QStringLiteral("a-1")));
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("alert:a-1"));
    QVERIFY(nearest(glass({4, 4}).rgb() & 0xffffff) != blue);
    m_stage->showAlert(alert(QStringLiteral("a-2"), playlists::AlertMessageType::Cancel));
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("all-clear:a-2"));
    m_stage->showAlert({});
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("p/1"));
    QCOMPARE(nearest(glass().rgb() & 0xffffff), blue);
    QCOMPARE(m_finished->size(), 0); // the item was covered, not ended
}

void TestStage::alertIsQuick()
{
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_red)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    QStringList latencies;
    for (int i = 0; i < 10; ++i) {
        const auto before = m_clock.monotonic();
        const QString id = QStringLiteral("a-%1").arg(i);
        m_stage->showAlert(alert(id));
        QTRY_COMPARE(m_stage->showing(), QStringLiteral("alert:") + id);
        latencies.append(QString::number((m_presented.last().at - before).count()));
        m_stage->showAlert({});
        QTRY_COMPARE(m_stage->showing(), QStringLiteral("p/1"));
    }
    qInfo().noquote() << "showAlert() to swapped frame, ms:" << latencies.join(QLatin1Char(' '));
}

void TestStage::refreshDropsThePreparedItem()
{
    m_script.cues = {cue(QStringLiteral("old/1"), m_red), cue(QStringLiteral("old/2"), m_green)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("old/1"), 10'000);
    m_script.cues = {cue(QStringLiteral("new/1"), m_blue, 1s)};
    m_stage->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("new/1"), 10'000);
    QVERIFY(!ids().contains(QStringLiteral("old/2")));
}

void TestStage::playReplacesTheRunningItem()
{
    m_script.cues = {cue(QStringLiteral("old/1"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("old/1"), 10'000);
    m_script.cues = {cue(QStringLiteral("new/1"), m_red)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("new/1"), 5'000);
    QVERIFY(ids().lastIndexOf(QStringLiteral("safe-loop")) < 1);
}

void TestStage::durationCutsAVideo()
{
    const QString lengthy = m_clips.h264(QStringLiteral("long.mp4"), red, 1000);
    m_script.cues = {cue(QStringLiteral("p/1"), lengthy, 1s), cue(QStringLiteral("p/2"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    const auto stood = m_presented.last().at - m_presented.at(m_presented.size() - 2).at;
    QVERIFY2(stood >= 900ms, qPrintable(QString::number(stood.count())));
}

void TestStage::noForeignPictureBetweenItems_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("videos") << QStringList{m_red, m_green};
    QTest::newRow("video and picture") << QStringList{m_red, m_blue};
    QTest::newRow("video, garbage, video") << QStringList{m_red, m_garbage, m_green};
}

void TestStage::noForeignPictureBetweenItems()
{
    QFETCH(QStringList, files);
    m_script.loop = true;
    for (const QString &file : files)
        m_script.cues.append(cue(QStringLiteral("p/") + file, file, 1s));
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->showing().startsWith(QLatin1String("p/")), 10'000);

    support::GlassWatch watch(display, {160, 90});
    const auto before = m_presented.size();
    QTRY_VERIFY_WITH_TIMEOUT(m_presented.size() >= before + 8, 30'000);
    const auto sights = watch.stop();

    QVERIFY2(sights.size() >= 5, "the watcher saw the switches");
    for (const auto &sight : sights)
        QVERIFY2(nearest(sight.colour) != 0,
                 qPrintable(QStringLiteral("%1 stood for %2 samples").arg(sight.colour, 6, 16).arg(sight.samples)));
}

int main(int argc, char **argv)
{
    support::Xvfb server({320, 180});
    if (!server.start())
        return 1;
    display = server.display();
    qputenv("DISPLAY", display.toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("LIBGL_ALWAYS_SOFTWARE", "1");
    player::disableScaling();
    QGuiApplication application(argc, argv);
    TestStage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stage.moc"
