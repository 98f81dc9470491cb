// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/preview/miniature.h"

#include <QPainter>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <QQuickWindow>
#include <QTest>

namespace {

using ironfence::console::desktop::preview::Miniature;

/// White lines of one pixel on black, every fourth pixel; painted pixel by pixel, as the stage's text is.
class Lines : public QQuickPaintedItem
{
public:
    explicit Lines(QQuickItem *parent) : QQuickPaintedItem(parent) { setSmooth(false); }

    void paint(QPainter *painter) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(boundingRect(), Qt::black);
        QPainterPath lines;
        for (int x = 0; x < width(); x += 4)
            lines.addRect(x, 0, 1, height());
        painter->fillPath(lines, Qt::white);
    }
};

/// Of the greys of a row: the darkest and the lightest.
std::pair<int, int> range(const QImage &picture, int width)
{
    std::pair<int, int> range{255, 0};
    for (int x = 1; x < width - 1; ++x) { // the edges may be smooth
        const int grey = qGray(picture.pixel(x, 5));
        range = {std::min(range.first, grey), std::max(range.second, grey)};
    }
    return range;
}

} // namespace

/// Painted items inside a scaled canvas, on the software renderer.
class TestMiniature : public QObject
{
    Q_OBJECT

private:
    /// 240x80 at this scale, below `Outer`.
    template <typename Outer>
    [[nodiscard]] static QImage seen(double scale, bool nested = false)
    {
        QQuickWindow window;
        window.resize(600, 200);
        auto *canvas = new Outer;
        canvas->setParent(&window);
        canvas->setParentItem(window.contentItem());
        canvas->setSize({240, 80});
        canvas->setTransformOrigin(QQuickItem::TopLeft);
        canvas->setScale(scale);
        auto *between = new QQuickItem(canvas);
        auto *lines = new Lines(nested ? between : canvas);
        lines->setSize({240, 80});
        window.show();
        return QTest::qWaitForWindowExposed(&window) ? window.grabWindow() : QImage();
    }

private Q_SLOTS:
    void initTestCase() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

    void showsAllThatIsThere_data()
    {
        QTest::addColumn<bool>("nested");
        QTest::newRow("its child") << false;
        QTest::newRow("a child's child") << true;
    }
    void showsAllThatIsThere()
    {
        QFETCH(bool, nested);
        // A quarter of the lines' white everywhere, instead of all or nothing of a line.
        const auto miniature = range(seen<Miniature>(0.25, nested), 60);
        QVERIFY2(miniature.first > 48 && miniature.second < 80,
                 qPrintable(QStringLiteral("%1 to %2").arg(miniature.first).arg(miniature.second)));
        const auto item = range(seen<QQuickItem>(0.25, nested), 60);
        QVERIFY2(item.first < 16 || item.second > 240, "an ordinary item does as well: nobody needs a miniature");
    }

    void keepsPixelsAtWholeScales()
    {
        const auto picture = seen<Miniature>(2);
        for (int x = 0; x < 480; ++x)
            QCOMPARE(qGray(picture.pixel(x, 5)), x / 2 % 4 == 0 ? 255 : 0);
    }
};

QTEST_MAIN(TestMiniature)
#include "tst_miniature.moc"
