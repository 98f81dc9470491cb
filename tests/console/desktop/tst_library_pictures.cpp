// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_printer.h"
#include "stage/cards/cards.h"
#include "stage/gallery/exhibit.h"
#include "tests/console/desktop/console_window.h"
#include "tests/console/pictures.h"
#include "tests/media/clips.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace ironfence;
using tests::WindowDriver;

/// How the library shows what is in it: small pictures in its rows, and a film that is gone through by pointer and by
/// keyboard; over a real server. Its pictures are left in $IRONFENCE_SHOTS.
class TestLibraryPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void picturesItsRows();
    void picturesWhatIsFound();
    void showsAFilm();
    void goesThroughItByPointer();
    void goesThroughItByKeyboard();
    void showsAnImageAsItIs();
    void looksWell();
    void helpsToChoose();
    void saysWhenThereIsNone();
    void picturesWhatScrollsIntoSight();
    void cleanupTestCase();

private:
    [[nodiscard]] const WindowDriver &hand() const { return m_console.hand(); }
    /// A card as a screen shows it, in a file; the name is an exhibit's.
    [[nodiscard]] bool draw(const char *name, QSize canvas, const QString &file) const;
    [[nodiscard]] bool makeFilm(const QString &file) const;
    [[nodiscard]] QList<QImage> thumbnails() const;
    [[nodiscard]] qsizetype pictured() const { return thumbnails().size(); }
    [[nodiscard]] int index() const { return qRound(hand().value(QStringLiteral("previewRail"), "value").toDouble()); }
    [[nodiscard]] QImage picture() const
    {
        return hand().value(QStringLiteral("previewPicture"), "image").value<QImage>();
    }
    [[nodiscard]] bool isPictured() const { return !picture().isNull(); }
    [[nodiscard]] QString time() const { return hand().value(QStringLiteral("previewTime"), "text").toString(); }
    [[nodiscard]] QPoint placeOnPicture(double share) const;
    [[nodiscard]] bool open(const QByteArray &pinyin);

    tests::ConsoleWindow m_console;
    QTemporaryDir m_folder;
};

bool TestLibraryPictures::draw(const char *name, QSize canvas, const QString &file) const
{
    QQmlEngine engine;
    stage::cards::install(engine);
    stage::cards::CardPrinter printer(engine);
    const auto &all = stage::gallery::exhibits();
    const auto exhibit = std::find_if(all.begin(), all.end(),
                                      [&](const auto &candidate) { return candidate.name == QLatin1String(name); });
    if (exhibit == all.end())
        return false;
    const auto picture = exhibit->print(printer, canvas);
    return picture && picture->save(file);
}

/// Three cards for eight seconds each, behind five seconds of black.
bool TestLibraryPictures::makeFilm(const QString &file) const
{
    constexpr QSize canvas(1280, 720);
    auto description =
        QStringLiteral("concat name=all ! videoconvert ! x264enc speed-preset=ultrafast key-int-max=20 ! video/x-h264 "
                       "! mp4mux ! filesink location=\"%1\" videotestsrc pattern=black num-buffers=50 ! "
                       "video/x-raw,format=I420,width=1280,height=720,framerate=10/1 ! all.")
            .arg(file);
    for (const char *name : {"alert-2", "steps", "hotline"}) {
        const auto card = m_folder.filePath(QStringLiteral("%1.png").arg(QLatin1String(name)));
        if (!draw(name, canvas, card))
            return false;
        description += QStringLiteral(" filesrc location=\"%1\" ! pngdec ! videoconvert ! video/x-raw,format=I420 ! "
                                      "imagefreeze num-buffers=80 ! video/x-raw,framerate=10/1 ! all.")
                           .arg(card);
    }
    return media::makeClip(description);
}

void TestLibraryPictures::initTestCase()
{
    const auto film = m_folder.filePath(QStringLiteral("防诈骗宣传片.mp4"));
    QVERIFY(makeFilm(film));
    QStringList files{film};
    const std::tuple<const char *, const char *, QSize> images[] = {
        {"三步核实.png", "steps", {1280, 720}},         {"银行大厅竖屏海报.png", "reminder", {1080, 1920}},
        {"门头屏 96110.png", "hotline", {384, 64}},     {"刷单返利提示.png", "technique", {1280, 720}},
        {"常见话术问答.png", "questions", {1280, 720}}, {"柜台提示.png", "counter", {800, 600}}};
    for (const auto &[name, card, canvas] : images) {
        files.append(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY2(draw(card, canvas, files.constLast()), card);
    }
    const auto fault = m_console.start(); // after what is drawn, which takes the keyboard
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    hand().press(Qt::Key_4, Qt::ControlModifier);
    hand().drop(QStringLiteral("libraryPage"), files);
    QTRY_COMPARE_WITH_TIMEOUT(hand().value(QStringLiteral("assetList"), "count").toInt(), files.size(), 60'000);
}

/// Of the rows that are seen; rows that wait to be used again are none.
QList<QImage> TestLibraryPictures::thumbnails() const
{
    QList<QImage> images;
    const auto items = hand().all(QStringLiteral("thumbnail"));
    for (const auto *item : items) {
        if (item->parentItem()->property("isSeen").toBool() && item->property("hasPicture").toBool())
            images.append(item->property("image").value<QImage>());
    }
    return images;
}

void TestLibraryPictures::picturesItsRows()
{
    QTRY_COMPARE_WITH_TIMEOUT(pictured(), 7, 60'000);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("clearUploads")));
    QVERIFY(hand().click(QStringLiteral("clearUploads")));
    QVERIFY(m_console.shoot("library-pictures"));
}

void TestLibraryPictures::picturesWhatIsFound()
{
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().type(QStringLiteral("96110"));
    QTRY_COMPARE(hand().value(QStringLiteral("assetList"), "count").toInt(), 1);
    QTRY_COMPARE(pictured(), 1);
    const auto led = thumbnails().constFirst();
    QVERIFY(led.width() > 3 * led.height());
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QStringLiteral("hb")); // 海报
    QTRY_COMPARE(pictured(), 1);
    QTRY_VERIFY(thumbnails().value(0).height() > thumbnails().value(0).width());
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().press(Qt::Key_Backspace);
    QTRY_COMPARE(pictured(), 7);
}

bool TestLibraryPictures::open(const QByteArray &pinyin)
{
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QString::fromLatin1(pinyin));
    if (!QTest::qWaitFor([&] { return hand().value(QStringLiteral("assetList"), "count").toInt() == 1; }))
        return false;
    m_console.focus("assetList");
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return hand().isSeen(QStringLiteral("closeAsset")); });
}

void TestLibraryPictures::showsAFilm()
{
    QVERIFY(open("xcp"));
    QTRY_VERIFY_WITH_TIMEOUT(isPictured(), 30'000);
    QVERIFY(hand().isSeen(QStringLiteral("previewRail")));
    QVERIFY(!hand().isSeen(QStringLiteral("noPreview")));
    QVERIFY2(index() > 2, qPrintable(QString::number(index()))); // not the black that it begins with
    QVERIFY2(time().endsWith(QStringLiteral(" / 00:29")), qPrintable(time()));
}

QPoint TestLibraryPictures::placeOnPicture(double share) const
{
    const auto *item = hand().item(QStringLiteral("previewPicture"));
    return item->mapToScene({item->width() * share, item->height() / 2}).toPoint();
}

void TestLibraryPictures::goesThroughItByPointer()
{
    QTest::mouseMove(m_console.window(), placeOnPicture(0.02));
    QTRY_COMPARE(index(), 0);
    const auto first = picture();
    QCOMPARE(time(), QStringLiteral("00:00 / 00:29"));
    QTest::mouseMove(m_console.window(), placeOnPicture(0.5));
    QTRY_COMPARE(index(), 10);
    QCOMPARE(time(), QStringLiteral("00:15 / 00:29"));
    QVERIFY(picture() != first);
    QTest::mouseMove(m_console.window(), placeOnPicture(0.98));
    QTRY_COMPARE(index(), 19);
    QTest::mousePress(m_console.window(), Qt::LeftButton, {}, placeOnPicture(0.98)); // and by dragging
    QTest::mouseMove(m_console.window(), placeOnPicture(0.02));
    QTRY_COMPARE(index(), 0);
    QTest::mouseRelease(m_console.window(), Qt::LeftButton, {}, placeOnPicture(0.02));
    QTRY_VERIFY(hand().item(QStringLiteral("previewRail"))->hasActiveFocus());
    QTest::mouseMove(m_console.window(), {1, 1}); // out of the way
}

void TestLibraryPictures::goesThroughItByKeyboard()
{
    const auto first = picture();
    hand().press(Qt::Key_Left);
    QCOMPARE(index(), 0); // there is none before
    for (int i = 1; i <= 12; ++i) {
        hand().press(Qt::Key_Right);
        QCOMPARE(index(), i);
    }
    QVERIFY(picture() != first);
    QVERIFY2(time().startsWith(QStringLiteral("00:18")), qPrintable(time()));
    const auto *rail = hand().item(QStringLiteral("previewRail"));
    const auto *access = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(rail));
    QVERIFY(access != nullptr);
    QCOMPARE(access->role(), QAccessible::Slider);
    QVERIFY2(access->text(QAccessible::Name).contains(QStringLiteral("00:18")),
             qPrintable(access->text(QAccessible::Name)));
    hand().press(Qt::Key_Left);
    QCOMPARE(index(), 11);
    QVERIFY(m_console.shootInBoth("library-preview"));
}

void TestLibraryPictures::showsAnImageAsItIs()
{
    QVERIFY(open("hb"));
    QTRY_VERIFY_WITH_TIMEOUT(isPictured() && picture().height() > picture().width(), 30'000);
    QVERIFY(!hand().isSeen(QStringLiteral("previewRail")));
    QCOMPARE(picture().size(), QSize(360, 640));
    QVERIFY(m_console.shoot("library-preview-tall"));
}

void TestLibraryPictures::looksWell()
{
    const QMap<QString, QByteArray> tags{
        {QStringLiteral("防诈骗宣传片.mp4"), QStringLiteral(R"(["银行大厅","重点人群"])").toUtf8()},
        {QStringLiteral("银行大厅竖屏海报.png"), QStringLiteral(R"(["银行大厅"])").toUtf8()},
        {QStringLiteral("门头屏 96110.png"), QStringLiteral(R"(["沿街商户"])").toUtf8()}};
    const auto &model = m_console.root().library().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto &asset = model.rowAt(row).asset;
        const auto path = QStringLiteral("/api/1/assets/%1/tags").arg(asset.object.sha256.hex());
        if (tags.contains(asset.name))
            QCOMPARE(m_console.server().put(path, "{\"tags\":" + tags.value(asset.name) + '}').status, 200);
    }
    QVERIFY(hand().click(QStringLiteral("closeAsset")));
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().press(Qt::Key_Backspace);
    QTRY_COMPARE(pictured(), 7);
    QTRY_VERIFY(hand().value(QStringLiteral("tagFilter"), "count").toInt() > 1);
    QVERIFY(m_console.shoot("library-tagged"));
    QVERIFY(open("xcp"));
    QTRY_VERIFY_WITH_TIMEOUT(isPictured(), 30'000);
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().press(Qt::Key_Backspace);
    QTRY_COMPARE(pictured(), 7);
    QVERIFY(m_console.shoot("library"));
    QVERIFY(hand().click(QStringLiteral("themeButton")));
    QVERIFY(m_console.shoot("library-pictures-dark"));
    QVERIFY(hand().click(QStringLiteral("languageButton")));
    QVERIFY(m_console.shoot("library-pictures-dark"));
    QVERIFY(hand().click(QStringLiteral("themeButton")));
    QVERIFY(m_console.shoot("library"));
    m_console.root().preferences().setZoom(1.6);
    QVERIFY(m_console.shoot("library-pictures-large"));
    m_console.root().preferences().setZoom(1);
    QVERIFY(hand().click(QStringLiteral("languageButton")));
}

/// For a programme.
void TestLibraryPictures::helpsToChoose()
{
    hand().press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(hand().click(QStringLiteral("newProgramme")));
    QVERIFY(hand().click(QStringLiteral("addAsset")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("assetChoice")));
    QTRY_COMPARE(pictured(), 7);
    QVERIFY(m_console.shootInBoth("editor-assets"));
    hand().press(Qt::Key_Escape);
    hand().press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(pictured(), 7);
}

void TestLibraryPictures::saysWhenThereIsNone()
{
    QCOMPARE(m_console.server().putAsset(QByteArray(3'000, 'x')).status, 201); // as a client does that checks nothing
    QVERIFY(open("fangpian.png"));
    QTRY_VERIFY_WITH_TIMEOUT(hand().isSeen(QStringLiteral("noPreview")), 30'000);
    QVERIFY(!isPictured());
    QTRY_COMPARE_WITH_TIMEOUT(hand().value(QStringLiteral("noPreview"), "text").toString(), QStringLiteral("暂无预览"),
                              30'000);
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().press(Qt::Key_Backspace);
    QTRY_COMPARE(pictured(), 7); // and the eighth has none
}

/// Rows are used again for other assets, and show theirs then.
void TestLibraryPictures::picturesWhatScrollsIntoSight()
{
    QMap<QString, QColor> colours;
    for (int i = 0; i < 30; ++i) {
        const auto bytes = tests::pngOf(100 + i);
        colours.insert(base::Sha256::of(bytes).hex(), QImage::fromData(bytes).pixelColor(32, 32));
        QCOMPARE(m_console.server().putAsset(bytes).status, 201);
    }
    auto *list = hand().item(QStringLiteral("assetList"));
    QTRY_COMPARE_WITH_TIMEOUT(list->property("count").toInt(), 38, 30'000);
    const auto isRight = [&](const QQuickItem *thumbnail) {
        const auto wanted = colours.constFind(thumbnail->parentItem()->property("sha256").toString());
        if (wanted == colours.cend())
            return true; // one of those from before
        const auto image = thumbnail->property("image").value<QImage>();
        if (image.isNull())
            return false;
        constexpr int rounding = 8; // JPEG
        const auto shown = image.pixelColor(image.width() / 2, image.height() / 2);
        return qAbs(shown.red() - wanted->red()) < rounding && qAbs(shown.green() - wanted->green()) < rounding &&
               qAbs(shown.blue() - wanted->blue()) < rounding;
    };
    QSet<QString> seen;
    const auto areRight = [&] {
        auto items = hand().all(QStringLiteral("thumbnail"));
        items.removeIf([](const QQuickItem *item) { return !item->parentItem()->property("isSeen").toBool(); });
        for (const auto *item : std::as_const(items))
            seen.insert(item->parentItem()->property("sha256").toString());
        return std::all_of(items.cbegin(), items.cend(), isRight);
    };
    const double hidden = list->property("contentHeight").toDouble() - list->height();
    QVERIFY(hidden > list->height() / 2); // rows are used again
    for (const double part : {0.0, 0.5, 1.0, 0.25}) {
        list->setProperty("contentY", part * hidden);
        QTRY_VERIFY_WITH_TIMEOUT(areRight(), 60'000);
    }
    QVERIFY(seen.size() >= 38);
}

void TestLibraryPictures::cleanupTestCase()
{
    QVERIFY(m_console.stop());
}

QTEST_MAIN(TestLibraryPictures)
#include "tst_library_pictures.moc"
