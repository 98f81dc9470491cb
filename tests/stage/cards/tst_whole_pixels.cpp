// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/standing.h"
#include "tests/stage/cards/card_window.h"

#include <QTest>
#include <cmath>

using namespace ironfence;
using tests::Exhibit;

/// On LED strips and tiles each lamp is a pixel: nothing there begins or ends between two.
class TestWholePixels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standOnStrips_data();
    void standOnStrips();

private:
    tests::CardWindow m_window;
};

namespace {

bool isWhole(const QRectF &rect)
{
    const auto whole = [](double value) { return std::abs(value - std::round(value)) < 1e-6; };
    return whole(rect.x()) && whole(rect.y()) && whole(rect.width()) && whole(rect.height());
}

/// What is seen and lies between pixels: "Rectangle 10,0 58.05x27".
QStringList betweenPixels(QQuickItem *root)
{
    QStringList found;
    for (auto *child : root->childItems()) {
        const auto place = child->mapRectToScene(child->boundingRect());
        if (!child->isVisible() || place.isEmpty())
            continue;
        if (!isWhole(place))
            found.append(QStringLiteral("%1 %2,%3 %4x%5")
                             .arg(QLatin1String(child->metaObject()->className()))
                             .arg(place.x())
                             .arg(place.y())
                             .arg(place.width())
                             .arg(place.height()));
        found += betweenPixels(child);
    }
    return found;
}

} // namespace

void TestWholePixels::standOnStrips_data()
{
    QTest::addColumn<int>("exhibit");
    QTest::addColumn<QSize>("canvas");
    const auto all = tests::exhibits();
    auto canvases = tests::canvases();
    canvases << QSize(256, 64) << QSize(100, 57) << QSize(161, 99) << QSize(299, 211);
    for (int i = 0; i < all.size(); ++i) {
        for (const QSize &canvas : canvases) {
            if (playlists::isSmall(canvas))
                QTest::addRow("%s-%dx%d", qPrintable(all.at(i).name), canvas.width(), canvas.height()) << i << canvas;
        }
    }
}

void TestWholePixels::standOnStrips()
{
    QFETCH(int, exhibit);
    QFETCH(QSize, canvas);
    m_window.show(tests::exhibits().at(exhibit), canvas);
    QVERIFY(!m_window.grab().isNull());
    const auto found = betweenPixels(m_window.root());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("; "))));
}

QTEST_MAIN(TestWholePixels)
#include "tst_whole_pixels.moc"
