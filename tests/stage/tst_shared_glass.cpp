// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/alert_layout.h"
#include "tests/stage/stage_fixture.h"

#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;
using stage::cards::AlertLayout;

namespace {

constexpr QSize canvas(640, 360); // large enough for alerts to leave the picture a part

} // namespace

/// Alerts of the lower levels and the picture on one glass; run once per renderer.
class TestSharedGlass : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_canvas = {canvas, {0, 0}};
        QVERIFY(makeClips());
    }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }
    void pictureGoesOnBesideTheAlert_data();
    void pictureGoesOnBesideTheAlert();
    void itemsTakeTurnsBesideTheAlert();
    void graverUpdateTakesMore();
    void nameWaitsForTheAlertsEnd_data() { pictureGoesOnBesideTheAlert_data(); }
    void nameWaitsForTheAlertsEnd();

private:
    [[nodiscard]] playlists::Alert ofLevel(int level, const QString &id = QStringLiteral("a-1"),
                                           playlists::AlertMessageType type = playlists::AlertMessageType::Alert)
    {
        auto told = alert(id, type);
        told.level = level;
        return told;
    }
    [[nodiscard]] QList<stage::Presented> presented(const QString &id) const
    {
        QList<stage::Presented> found;
        std::copy_if(m_presented.begin(), m_presented.end(), std::back_inserter(found),
                     [&](const auto &one) { return one.id == id; });
        return found;
    }
    [[nodiscard]] QImage picture() const { return m_window->screen()->grabWindow(0).toImage(); }
    /// Whether all of the area is of that colour, but for its outermost pixels.
    [[nodiscard]] bool isAll(const QRect &area, unsigned colour) const;
};

bool TestSharedGlass::isAll(const QRect &area, unsigned colour) const
{
    const auto image = picture();
    const auto inner = area.adjusted(2, 2, -2, -2);
    for (int y = inner.top(); y <= inner.bottom(); ++y) {
        for (int x = inner.left(); x <= inner.right(); ++x) {
            if (nearest(image.pixel(x, y) & 0xffffff) != colour)
                return false;
        }
    }
    return true;
}

void TestSharedGlass::pictureGoesOnBesideTheAlert_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("leads");
    QTest::newRow("quarter") << 2 << true;
    QTest::newRow("third") << 3 << false;
    QTest::newRow("line") << 4 << false;
}

void TestSharedGlass::pictureGoesOnBesideTheAlert()
{
    QFETCH(int, level);
    QFETCH(bool, leads);
    m_script.cues = {cue(QStringLiteral("p/1"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    QTRY_VERIFY(isAll({{0, 0}, canvas}, blue));

    m_stage->showAlert(ofLevel(level));
    QTRY_COMPARE(presented(QStringLiteral("alert:a-1")).size(), 1);
    QCOMPARE(presented(QStringLiteral("alert:a-1")).constFirst().beside, !leads);
    QCOMPARE(m_stage->showing(), leads ? QStringLiteral("alert:a-1") : QStringLiteral("p/1"));
    const auto layout = AlertLayout::of(level, false, canvas);
    QTRY_VERIFY(isAll(layout.picture, blue)); // whole and nothing else, at once and as long as the alert stands
    QVERIFY(!isAll(leads ? QRect(0, 0, canvas.width(), layout.picture.y()) : layout.alert, blue));

    // What a watchdog looks for is where the picture is now.
    QTRY_VERIFY(m_stage->sight().isSwapped);
    const auto sight = m_stage->sight();
    QCOMPARE(sight.isAlert, leads);
    if (!leads) {
        QCOMPARE(sight.area, layout.picture);
        QVERIFY(sight.prints.constLast().isLike(stage::GlassPrint::of(picture().copy(sight.area))));
    }

    m_stage->showAlert(ofLevel(level, QStringLiteral("a-2"), playlists::AlertMessageType::Cancel));
    QTRY_COMPARE(presented(QStringLiteral("all-clear:a-2")).size(), 1);
    m_stage->showAlert({});
    QTRY_VERIFY(isAll({{0, 0}, canvas}, blue));
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("p/1"));
    QCOMPARE(presented(QStringLiteral("p/1")).size(), leads ? 2 : 1); // it went on, or came back
    QCOMPARE(m_finished->size(), 0);
}

void TestSharedGlass::itemsTakeTurnsBesideTheAlert()
{
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_red, 1s), cue(QStringLiteral("p/2"), m_blue, 1s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    m_stage->showAlert(ofLevel(4));
    QTRY_COMPARE(presented(QStringLiteral("alert:a-1")).size(), 1);
    const auto layout = AlertLayout::of(4, false, canvas);
    for (const auto &[id, colour] : {std::pair{QStringLiteral("p/2"), blue}, {QStringLiteral("p/1"), red}}) {
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), id, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(isAll(layout.picture, colour), 900);
    }
    QCOMPARE(presented(QStringLiteral("alert:a-1")).size(), 1); // once, however many items pass beside it
}

void TestSharedGlass::graverUpdateTakesMore()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    m_stage->showAlert(ofLevel(4));
    QTRY_COMPARE(presented(QStringLiteral("alert:a-1")).size(), 1);
    m_stage->showAlert(ofLevel(1, QStringLiteral("a-2")));
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("alert:a-2"));
    QVERIFY(nearest(glass({320, 20}).rgb() & 0xffffff) != blue);
    m_stage->showAlert(ofLevel(3, QStringLiteral("a-3")));
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("p/1"));
    QCOMPARE(ids().join(u' '), QStringLiteral("p/1 alert:a-1 alert:a-2 p/1 alert:a-3"));
}

/// Whoever asks a screen for its name is told that it is not shown, however small the alert is.
void TestSharedGlass::nameWaitsForTheAlertsEnd()
{
    QFETCH(int, level);
    QFETCH(bool, leads);
    const stage::ScreenName name{QStringLiteral("lobby-1"), QStringLiteral("一楼大厅")};
    m_script.cues = {cue(QStringLiteral("p/1"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    QVERIFY(m_stage->setLabel(name));
    QTRY_VERIFY(!isAll({{0, 0}, canvas}, blue));

    m_stage->showAlert(ofLevel(level));
    QTRY_COMPARE(presented(QStringLiteral("alert:a-1")).size(), 1);
    const auto layout = AlertLayout::of(level, false, canvas);
    QTRY_VERIFY(isAll(layout.picture, blue)); // it went
    QVERIFY(!m_stage->setLabel(name));
    QTest::qWait(200);
    QVERIFY(isAll(layout.picture, blue));
    QCOMPARE(m_stage->showing(), leads ? QStringLiteral("alert:a-1") : QStringLiteral("p/1"));
}

int main(int argc, char **argv)
{
    return ironfence::StageFixture::run<TestSharedGlass>(argc, argv, canvas);
}

#include "tst_shared_glass.moc"
