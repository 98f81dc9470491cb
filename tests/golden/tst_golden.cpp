// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_printer.h"
#include "stage/cards/cards.h"
#include "stage/gallery/exhibit.h"
#include "stage/gallery/palette.h"
#include "tests/golden/picture_comparison.h"
#include "tests/stage/cards/gallery.h"
#include "tests/support/xvfb.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>
#include <memory>

using namespace ironfence;

namespace {

/// One exhibit on one canvas.
struct Picture
{
    stage::gallery::Exhibit exhibit;
    QSize canvas;

    [[nodiscard]] QString folder() const { return exhibit.name; }
    /// "slogan/960x576.png", "slogan/960x576-led.png".
    [[nodiscard]] QString file() const
    {
        return QStringLiteral("%1/%2x%3%4.png")
            .arg(folder())
            .arg(canvas.width())
            .arg(canvas.height())
            .arg(exhibit.viewing.isOnLed ? QStringLiteral("-led") : QString());
    }
};

/// IRONFENCE_RENDERER=opengl: emulated, on a display of its own.
bool isOpenGlWanted()
{
    return qEnvironmentVariable("IRONFENCE_RENDERER") == QStringLiteral("opengl");
}

} // namespace

/// Every template on every canvas looks as it did when somebody last looked at it, with either renderer.
class TestGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void looksAsItDid_data();
    void looksAsItDid();
    void noPictureIsLeftOver();
    void cleanupTestCase();

private:
    [[nodiscard]] static QList<Picture> pictures();

    const QDir m_pictures{QStringLiteral(GOLDEN_PICTURES)};
    const QDir m_differences{qEnvironmentVariable("IRONFENCE_DIFFERENCES", QStringLiteral("golden-differences"))};
    const bool m_renew = qEnvironmentVariableIsSet("IRONFENCE_RENEW_GOLDENS");
    const bool m_keep = qEnvironmentVariableIsSet("IRONFENCE_KEEP_PICTURES"); ///< for people to look at
    const bool m_isOpenGl = isOpenGlWanted();
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<stage::cards::CardPrinter> m_printer;
};

void TestGolden::initTestCase()
{
    const auto api = m_isOpenGl ? QSGRendererInterface::OpenGL : QSGRendererInterface::Software;
    QQuickWindow::setGraphicsApi(api);
    QQuickWindow window;
    window.resize(16, 16);
    window.show();
    QVERIFY(!window.grabWindow().isNull());
    QCOMPARE(window.rendererInterface()->graphicsApi(), api); // it falls back silently
    QVERIFY2(!m_renew || !m_isOpenGl, "golden pictures are those of the software renderer");
    m_engine = std::make_unique<QQmlEngine>();
    stage::cards::install(*m_engine);
    m_printer = std::make_unique<stage::cards::CardPrinter>(*m_engine);
    QDir(m_differences.path()).removeRecursively();
    QVERIFY(m_differences.mkpath(QStringLiteral(".")));
}

QList<Picture> TestGolden::pictures()
{
    constexpr QSize ledWall(960, 576);
    QList<Picture> pictures;
    for (const stage::gallery::Exhibit &exhibit : stage::gallery::exhibits()) {
        for (const QSize &canvas : tests::canvases())
            pictures.append({exhibit, canvas});
        if (const auto wall = exhibit.onLed())
            pictures.append({*wall, ledWall});
    }
    return pictures;
}

void TestGolden::looksAsItDid_data()
{
    QTest::addColumn<int>("index");
    const auto all = pictures();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).file())) << i;
}

void TestGolden::looksAsItDid()
{
    QFETCH(int, index);
    const auto shown = pictures().at(index);
    const QString file = m_pictures.filePath(shown.file());
    const auto picture = shown.exhibit.print(*m_printer, shown.canvas);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().line()));
    QCOMPARE(picture->size(), shown.canvas);

    if (m_renew) {
        QVERIFY(m_pictures.mkpath(shown.folder()));
        // What is tolerable is left alone, so that renewing touches what has changed and nothing else.
        if (const QImage before(file); before.isNull() || !tests::differenceOf(before, *picture).isTolerable())
            QVERIFY(stage::gallery::paletted(tests::reduced(*picture)).save(file, "PNG", 0));
        return;
    }
    const QImage golden(file);
    const QString renew =
        QStringLiteral("if it is meant to look so: cmake --build build/dev --target renew_goldens, look, and commit");
    QVERIFY2(!golden.isNull(), qPrintable(QStringLiteral("%1 is missing; %2").arg(file, renew)));
    const auto renderer = m_isOpenGl ? tests::DrawnBy::Other : tests::DrawnBy::Same;
    const auto difference = tests::differenceOf(golden, *picture, renderer);
    if (m_keep)
        QVERIFY(picture->save(m_differences.filePath(shown.file().replace(u'/', u'-'))));
    if (difference.isTolerable())
        return;
    const QString kept = m_differences.filePath(shown.file().replace(u'/', u'-'));
    QVERIFY(difference.picture.isNull() || difference.picture.save(kept));
    QFAIL(qPrintable(
        QStringLiteral("%1: see %2 (golden, came, where they differ); %3").arg(difference.words(), kept, renew)));
}

void TestGolden::noPictureIsLeftOver()
{
    QStringList expected;
    for (const auto &picture : pictures())
        expected.append(picture.file());
    for (const auto &folder : m_pictures.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const auto &name : QDir(m_pictures.filePath(folder)).entryList(QDir::Files))
            QVERIFY2(expected.contains(folder + u'/' + name), qPrintable(folder + u'/' + name));
    }
}

void TestGolden::cleanupTestCase()
{
    m_printer.reset();
    m_engine.reset();
}

int main(int argc, char **argv)
{
    support::Xvfb display({3840, 2160});
    if (isOpenGlWanted()) {
        if (!display.start())
            qFatal("Xvfb does not start");
        qputenv("DISPLAY", display.display().toLatin1());
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("LIBGL_ALWAYS_SOFTWARE", "1");
    }
    QGuiApplication application(argc, argv);
    TestGolden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_golden.moc"
