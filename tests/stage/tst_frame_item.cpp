// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/frame_item.h"

#include "player/kiosk/renderer.h"
#include "tests/stage/pattern.h"
#include "tests/stage/stage_fixture.h"
#include "tests/stage/standing_deck.h"

#include <QQuickWindow>
#include <QScreen>

using namespace ironfence;
using tests::patternOf;

namespace {

constexpr QSize window(320, 180);
const QColor ground(0x12, 0x34, 0x56);

} // namespace

/// What a deck has is on the glass to the pixel, whatever was there before: on the software renderer and on OpenGL,
/// where one texture takes all frames.
class TestFrameItem : public QObject, StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void framesOfOneSize();
    void framesOfOtherSizes();
    void linesWithGaps();
    void nothingBetween();
    void anotherWindow();

private:
    [[nodiscard]] bool show(const QImage &picture);
    [[nodiscard]] QImage seen() const;
    /// The window when the picture is all that it shows.
    [[nodiscard]] static QImage expected(const QImage &picture);

    tests::StandingDeck m_deck;
    std::unique_ptr<QQuickWindow> m_view;
    stage::FrameItem *m_item = nullptr; // its window has it
};

void TestFrameItem::initTestCase()
{
    const auto renderer = player::rendererOf(qEnvironmentVariable("IRONFENCE_RENDERER"));
    QVERIFY(renderer);
    player::selectRenderer(*renderer);
}

void TestFrameItem::init()
{
    m_view = std::make_unique<QQuickWindow>();
    m_view->setFlags(Qt::Window | Qt::FramelessWindowHint);
    m_view->setGeometry({{0, 0}, window});
    m_view->setColor(ground);
    m_item = new stage::FrameItem(m_view->contentItem());
    m_item->setSize(window);
    m_item->setDeck(&m_deck);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestFrameItem::cleanup()
{
    m_view.reset();
}

bool TestFrameItem::show(const QImage &picture)
{
    m_deck.show({.image = picture});
    const auto index = m_deck.frame().index;
    if (!QTest::qWaitFor([&] { return m_item->drawn() == index; }))
        return false;
    const QSignalSpy swapped(m_view.get(), &QQuickWindow::frameSwapped);
    m_view->update();
    return QTest::qWaitFor([&] { return swapped.count() > 0; });
}

QImage TestFrameItem::seen() const
{
    return m_view->screen()->grabWindow(m_view->winId()).toImage().convertToFormat(QImage::Format_RGB32);
}

QImage TestFrameItem::expected(const QImage &picture)
{
    QImage whole(window, QImage::Format_RGB32);
    whole.fill(ground);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            whole.setPixel(x, y, picture.pixel(x, y));
    }
    return whole;
}

void TestFrameItem::framesOfOneSize()
{
    for (int seed = 1; seed <= 5; ++seed) {
        const auto picture = patternOf(window, seed);
        QVERIFY(show(picture));
        QTRY_COMPARE(seen(), expected(picture));
    }
}

void TestFrameItem::framesOfOtherSizes()
{
    int seed = 0;
    for (const QSize size : {QSize(160, 90), QSize(161, 91), QSize(1, 1), QSize(319, 180), QSize(160, 90)}) {
        const auto picture = patternOf(size, ++seed);
        QVERIFY(show(picture));
        QTRY_COMPARE(seen(), expected(picture));
    }
}

/// Frames of decoders have lines that are longer than what is seen of them.
void TestFrameItem::linesWithGaps()
{
    for (int seed = 1; seed <= 3; ++seed) {
        const auto whole = patternOf({window.width() + 24, window.height()}, seed);
        const QImage part(whole.constBits(), window.width(), window.height(), whole.bytesPerLine(), whole.format());
        QVERIFY(show(part));
        QTRY_COMPARE(seen(), expected(part));
    }
    const auto picture = patternOf(window, 9); // and the next one may not
    QVERIFY(show(picture));
    QTRY_COMPARE(seen(), expected(picture));
}

void TestFrameItem::nothingBetween()
{
    const auto picture = patternOf({160, 90}, 1);
    QVERIFY(show(picture));
    m_deck.show({});
    QTRY_COMPARE(seen(), expected({}));
    QVERIFY(show(picture));
    QTRY_COMPARE(seen(), expected(picture));
}

/// What the one window's scene graph had goes with it.
void TestFrameItem::anotherWindow()
{
    const auto picture = patternOf({160, 90}, 1);
    QVERIFY(show(picture));
    m_view->hide();
    m_view->destroy();
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_COMPARE(seen(), expected(picture));
    QVERIFY(show(patternOf({160, 90}, 2)));
    QTRY_COMPARE(seen(), expected(patternOf({160, 90}, 2)));
    cleanup();
    init();
    QVERIFY(show(picture));
    QTRY_COMPARE(seen(), expected(picture));
}

int main(int argc, char **argv)
{
    return StageFixture::run<TestFrameItem>(argc, argv);
}
#include "tst_frame_item.moc"
