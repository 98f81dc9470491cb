// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/light_reducer.h"

#include <QTest>
#include <cmath>
#include <functional>

using namespace ironfence;
using media::Light;

namespace {

/// Code values of one pixel.
struct Code
{
    int y;
    int u;
    int v;
};

GstVideoInfo infoOf(QSize size, const char *colorimetry)
{
    GstVideoInfo info;
    gst_video_info_set_format(&info, GST_VIDEO_FORMAT_I420, static_cast<guint>(size.width()),
                              static_cast<guint>(size.height()));
    gst_video_colorimetry_from_string(&info.colorimetry, colorimetry);
    return info;
}

/// A picture whose pixels are as told, reduced to cells. What lies behind the end of its lines is white, and must not
/// be seen.
media::LightGrid reduced(QSize size, QSize cells, const std::function<Code(int x, int y)> &picture,
                         const char *colorimetry = "bt709")
{
    auto info = infoOf(size, colorimetry);
    auto *buffer = gst_buffer_new_allocate(nullptr, info.size, nullptr);
    gst_buffer_memset(buffer, 0, 235, info.size);
    GstVideoFrame frame;
    gst_video_frame_map(&frame, &info, buffer, GST_MAP_READWRITE);
    const auto set = [&](guint plane, int x, int y, int value) {
        static_cast<quint8 *>(GST_VIDEO_FRAME_PLANE_DATA(
            &frame, plane))[y * GST_VIDEO_FRAME_PLANE_STRIDE(&frame, plane) + x] = static_cast<quint8>(value);
    };
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const auto code = picture(x, y);
            set(0, x, y, code.y);
            set(1, x / 2, y / 2, code.u);
            set(2, x / 2, y / 2, code.v);
        }
    }
    media::LightGrid grid;
    media::LightReducer(info, cells).reduce(frame, grid);
    gst_video_frame_unmap(&frame);
    gst_buffer_unref(buffer);
    return grid;
}

bool isAbout(float value, double expected)
{
    return std::abs(static_cast<double>(value) - expected) < 0.01;
}

} // namespace

class TestLightReducer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { gst_init(nullptr, nullptr); }
    void knowsColours_data();
    void knowsColours();
    void fitsAnySize_data();
    void fitsAnySize();
    void averagesLight();
    void keepsCellsInTheirPlaces();
};

void TestLightReducer::knowsColours_data()
{
    QTest::addColumn<QByteArray>("colorimetry");
    QTest::addColumn<int>("y");
    QTest::addColumn<int>("u");
    QTest::addColumn<int>("v");
    QTest::addColumn<double>("red");
    QTest::addColumn<double>("green");
    QTest::addColumn<double>("blue");
    const QByteArray hd = "bt709";
    QTest::newRow("black") << hd << 16 << 128 << 128 << 0.0 << 0.0 << 0.0;
    QTest::newRow("white") << hd << 235 << 128 << 128 << 1.0 << 1.0 << 1.0;
    // Half of the code values is a fifth of the light.
    QTest::newRow("grey") << hd << 126 << 128 << 128 << 0.216 << 0.216 << 0.216;
    // The colour bars of BT.709 and BT.601.
    QTest::newRow("red") << hd << 63 << 102 << 240 << 1.0 << 0.0 << 0.0;
    QTest::newRow("green") << hd << 173 << 42 << 26 << 0.0 << 1.0 << 0.0;
    QTest::newRow("blue") << hd << 32 << 240 << 118 << 0.0 << 0.0 << 1.0;
    QTest::newRow("red of BT.601") << QByteArray("bt601") << 81 << 90 << 240 << 1.0 << 0.0 << 0.0;
    QTest::newRow("full range") << QByteArray("1:3:5:1") << 255 << 128 << 128 << 1.0 << 1.0 << 1.0;
    // What no camera writes must stay within the tables.
    QTest::newRow("blacker than black") << hd << 0 << 128 << 128 << 0.0 << 0.0 << 0.0;
    QTest::newRow("whiter than white") << hd << 255 << 128 << 128 << 1.0 << 1.0 << 1.0;
    QTest::newRow("the darkest blue") << QByteArray("bt2020") << 0 << 0 << 128 << 0.0 << 0.0 << 0.0;
    QTest::newRow("all of everything") << QByteArray("bt2020") << 255 << 255 << 255 << 1.0 << 0.412 << 1.0;
}

void TestLightReducer::knowsColours()
{
    QFETCH(QByteArray, colorimetry);
    QFETCH(int, y);
    QFETCH(int, u);
    QFETCH(int, v);
    const auto grid = reduced(
        QSize(8, 8), QSize(1, 1),
        [&](int, int) {
            return Code{y, u, v};
        },
        colorimetry.constData());
    const auto cell = grid.cells.front();
    QFETCH(double, red);
    QFETCH(double, green);
    QFETCH(double, blue);
    QVERIFY2(isAbout(cell.red, red) && isAbout(cell.green, green) && isAbout(cell.blue, blue),
             qPrintable(QStringLiteral("%1 %2 %3").arg(cell.red).arg(cell.green).arg(cell.blue)));
}

void TestLightReducer::fitsAnySize_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1, 1), QSize(2, 1), QSize(1, 3), QSize(3, 3), QSize(65, 47), QSize(1919, 1079),
                             QSize(3840, 2160), QSize(4096, 4096), QSize(4095, 17)})
        QTest::newRow(qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()))) << size;
}

void TestLightReducer::fitsAnySize()
{
    QFETCH(QSize, size);
    const auto cells = media::gridSize(size);
    const auto grid = reduced(size, cells, [](int, int) { return Code{126, 128, 128}; });
    QCOMPARE(grid.size, cells);
    QCOMPARE(grid.cells.size(), static_cast<std::size_t>(cells.width()) * static_cast<std::size_t>(cells.height()));
    for (const auto &cell : grid.cells)
        QVERIFY2(isAbout(cell.luminance(), 0.216), qPrintable(QString::number(cell.luminance())));
}

/// Half of the picture white is half of its light, not what the mean code value would give.
void TestLightReducer::averagesLight()
{
    const auto grid = reduced(QSize(64, 64), QSize(1, 1), [](int x, int) { return Code{x < 32 ? 16 : 235, 128, 128}; });
    QVERIFY(isAbout(grid.cells.front().luminance(), 0.5));
}

void TestLightReducer::keepsCellsInTheirPlaces()
{
    const auto grid = reduced(QSize(96, 48), QSize(4, 2), [](int x, int y) {
        return Code{x >= 72 && y < 24 ? 235 : 16, 128, 128};
    });
    for (std::size_t i = 0; i < grid.cells.size(); ++i)
        QVERIFY2(isAbout(grid.cells[i].luminance(), i == 3 ? 1 : 0), qPrintable(QString::number(i)));
}

QTEST_APPLESS_MAIN(TestLightReducer)
#include "tst_light_reducer.moc"
