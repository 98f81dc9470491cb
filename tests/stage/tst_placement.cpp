// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/kiosk/backdrop.h"
#include "tests/stage/stage_fixture.h"

#include <QPainter>
#include <QProcess>

using namespace ironfence;
using playlists::Canvas;

namespace {

/// In ms. Bounds a wait, no bar: a busy machine takes seconds to read 16 MB back, and to draw them.
constexpr int patience = 20'000;

/// Every other pixel is black, the others tell where they belong: a picture that is moved, scaled, smoothed or turned
/// by anything is another one.
QImage board(QSize size)
{
    QImage board(size, QImage::Format_RGB32);
    board.fill(Qt::black);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = y % 2; x < size.width(); x += 2)
            board.setPixel(x, y, qRgb(255, 64 + x % 192, 64 + (y + x / 192) % 192));
    }
    return board;
}

/// What a LED sender finds in the output: cut into rows, hung below each other, turned.
QImage laidOut(const QImage &picture, const Canvas &canvas, QSize output)
{
    const int width = picture.width() / canvas.rows;
    QImage block(width, picture.height() * canvas.rows, QImage::Format_RGB32);
    for (int row = 0; row < canvas.rows; ++row)
        QPainter(&block).drawImage(0, row * picture.height(), picture.copy(row * width, 0, width, picture.height()));
    QImage frame(output, QImage::Format_RGB32);
    frame.fill(Qt::black);
    QPainter(&frame).drawImage(canvas.position, block.transformed(QTransform().rotate(canvas.rotation)));
    return frame;
}

} // namespace

/// Where the picture lies in the output: pixel for pixel, and nothing beside it, on a desktop that is bright red.
class TestPlacement : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void isExact_data();
    void isExact();
    void followsAnotherCanvas();
    void foldsWhatMoves();

private:
    [[nodiscard]] bool show(const char *canvas, const QString &file);
    [[nodiscard]] QImage output() const;
    [[nodiscard]] QString boardOf(QSize size);

    std::unique_ptr<player::Backdrop> m_backdrop;
};

void TestPlacement::initTestCase()
{
    QVERIFY(makeClips());
    QCOMPARE(QProcess::execute(QStringLiteral("xsetroot"), {QStringLiteral("-display"), display(),
                                                            QStringLiteral("-solid"), QStringLiteral("red")}),
             0);
    QCOMPARE(output().pixelColor(0, 0), QColor(Qt::red));
}

void TestPlacement::cleanup()
{
    close();
    m_backdrop.reset();
}

QImage TestPlacement::output() const
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

QString TestPlacement::boardOf(QSize size)
{
    const QString path = m_clips.path(QStringLiteral("board-%1x%2.png").arg(size.width()).arg(size.height()));
    return board(size).save(path) ? path : QString();
}

bool TestPlacement::show(const char *canvas, const QString &file)
{
    m_canvas = *Canvas::parse(QString::fromLatin1(canvas));
    m_backdrop = std::make_unique<player::Backdrop>(m_canvas.footprint());
    if (!open())
        return false;
    m_script.cues = {cue(QStringLiteral("board"), file, std::chrono::seconds(600))};
    m_stage->play();
    return QTest::qWaitFor([this] { return m_stage->showing() == QStringLiteral("board"); }, 10'000);
}

void TestPlacement::isExact_data()
{
    QTest::addColumn<QByteArray>("canvas");
    for (const char *canvas : {"64x16+0+0", "128x32+7+3", "320x16+1600+1183", "384x64+1+0", "192x96+13+700",
                               "96x192+1951+0", "960x576+500+300", "1920x1080+0+0", "1920x1080+127+119"})
        QTest::newRow(canvas) << QByteArray(canvas);
    for (const char *canvas : {"64x16+9+5@90", "64x16+9+5@180", "64x16+9+5@270", "384x64+100+11@90", "1080x1920+3+5@90",
                               "1080x1920+3+5@270", "1920x1080+3+5@180", "1280x16+5+9/4", "2560x16+0+0/8",
                               "1280x16+5+9/4@90", "1280x16+5+9/4@180", "1280x16+5+9/4@270", "3840x64+17+1/3@270"})
        QTest::newRow(canvas) << QByteArray(canvas);
}

void TestPlacement::isExact()
{
    QFETCH(QByteArray, canvas);
    const auto size = Canvas::parse(QString::fromLatin1(canvas))->size;
    const QString file = boardOf(size);
    QVERIFY(!file.isEmpty());
    QVERIFY(show(canvas.constData(), file));
    QCOMPARE(m_window->devicePixelRatio(), 1.0);

    const auto wanted = laidOut(board(size), m_canvas, output().size());
    QTRY_VERIFY_WITH_TIMEOUT(output() == wanted, patience);
}

/// The assignment changed while the screen runs.
void TestPlacement::followsAnotherCanvas()
{
    QVERIFY(show("384x64+20+30", boardOf({384, 64})));
    m_canvas = *Canvas::parse(QStringLiteral("1280x16+700+500/4@180"));
    m_window->moveTo(m_canvas.footprint());
    m_backdrop->setCanvas(m_canvas.footprint());
    m_stage->setCanvas(m_canvas);
    m_script.cues = {cue(QStringLiteral("board"), boardOf(m_canvas.size), std::chrono::seconds(600))};
    m_stage->play();
    const auto wanted = laidOut(board(m_canvas.size), m_canvas, output().size());
    QTRY_VERIFY_WITH_TIMEOUT(output() == wanted, patience);
}

/// A folded picture is a copy of the scene: every frame of a film must come through it.
void TestPlacement::foldsWhatMoves()
{
    QVERIFY(show("640x90+0+0/2", m_red));
    const auto below = [this] { return nearest(glass({40, 135}).rgb() & 0xffffff); };
    QTRY_COMPARE_WITH_TIMEOUT(below(), red, patience);
    m_script.cues = {cue(QStringLiteral("green"), m_green)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(below(), green, patience);
    m_stage->showAlert(alert());
    QTRY_VERIFY_WITH_TIMEOUT(below() != green, patience);
    m_stage->showAlert({});
    QTRY_COMPARE_WITH_TIMEOUT(below(), green, patience);
}

int main(int argc, char **argv)
{
    return StageFixture::run<TestPlacement>(argc, argv, {2048, 2000});
}

#include "tst_placement.moc"
