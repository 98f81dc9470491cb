// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_printer.h"
#include "stage/cards/cards.h"
#include "stage/gallery/exhibit.h"
#include "stage/gallery/palette.h"
#include "tests/golden/picture_comparison.h"
#include "tests/stage/cards/gallery.h"

#include <QDir>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>
#include <memory>

using namespace ironfence;

/// Every template on every canvas looks as it did when somebody last looked at it.
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
    [[nodiscard]] static QString fileOf(const QString &exhibit, QSize canvas);

    const QDir m_pictures{QStringLiteral(GOLDEN_PICTURES)};
    const QDir m_differences{qEnvironmentVariable("IRONFENCE_DIFFERENCES", QStringLiteral("golden-differences"))};
    const bool m_renew = qEnvironmentVariableIsSet("IRONFENCE_RENEW_GOLDENS");
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<stage::cards::CardPrinter> m_printer;
};

void TestGolden::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    m_engine = std::make_unique<QQmlEngine>();
    stage::cards::install(*m_engine);
    m_printer = std::make_unique<stage::cards::CardPrinter>(*m_engine);
    QDir(m_differences.path()).removeRecursively();
    QVERIFY(m_differences.mkpath(QStringLiteral(".")));
}

QString TestGolden::fileOf(const QString &exhibit, QSize canvas)
{
    return QStringLiteral("%1/%2x%3.png").arg(exhibit).arg(canvas.width()).arg(canvas.height());
}

void TestGolden::looksAsItDid_data()
{
    QTest::addColumn<int>("exhibit");
    QTest::addColumn<QSize>("canvas");
    const auto &all = stage::gallery::exhibits();
    for (int i = 0; i < all.size(); ++i) {
        for (const QSize &canvas : tests::canvases())
            QTest::newRow(qPrintable(fileOf(all.at(i).name, canvas))) << i << canvas;
    }
}

void TestGolden::looksAsItDid()
{
    QFETCH(int, exhibit);
    QFETCH(QSize, canvas);
    const auto &shown = stage::gallery::exhibits().at(exhibit);
    const QString file = m_pictures.filePath(fileOf(shown.name, canvas));
    const auto picture = shown.print(*m_printer, canvas);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().line()));
    QCOMPARE(picture->size(), canvas);

    if (m_renew) {
        QVERIFY(m_pictures.mkpath(shown.name));
        // What is tolerable is left alone, so that renewing touches what has changed and nothing else.
        if (const QImage before(file); before.isNull() || !tests::differenceOf(before, *picture).isTolerable())
            QVERIFY(stage::gallery::paletted(tests::reduced(*picture)).save(file, "PNG", 0));
        return;
    }
    const QImage golden(file);
    const QString renew =
        QStringLiteral("if it is meant to look so: cmake --build build/dev --target renew_goldens, look, and commit");
    QVERIFY2(!golden.isNull(), qPrintable(QStringLiteral("%1 is missing; %2").arg(file, renew)));
    const auto difference = tests::differenceOf(golden, *picture);
    if (difference.isTolerable())
        return;
    const QString kept = m_differences.filePath(fileOf(shown.name, canvas).replace(u'/', u'-'));
    QVERIFY(difference.picture.isNull() || difference.picture.save(kept));
    QFAIL(qPrintable(
        QStringLiteral("%1: see %2 (golden, came, where they differ); %3").arg(difference.words(), kept, renew)));
}

void TestGolden::noPictureIsLeftOver()
{
    QStringList expected;
    for (const auto &exhibit : stage::gallery::exhibits()) {
        for (const QSize &canvas : tests::canvases())
            expected.append(fileOf(exhibit.name, canvas));
    }
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

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
