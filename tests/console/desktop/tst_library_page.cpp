// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/window_root.h"
#include "tests/console/pictures.h"
#include "tests/console/desktop/window_driver.h"
#include "tests/console/server/server_fixture.h"
#include "tests/media/clips.h"
#include "tests/media/flashing_clip.h"

#include <QClipboard>
#include <QDir>
#include <QTest>

using namespace ironfence;
using console::desktop::library::State;
using console::desktop::library::UploadModel;
using console::desktop::shell::WindowRoot;
using console::server::ServerFixture;

/// The library's page, by mouse and by keyboard, over the real server. Its pictures are left in $IRONFENCE_SHOTS.
class TestLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsEmpty();
    void takesWhatIsDropped();
    void picksFiles();
    void findsByPinyin();
    void choosesByState();
    void opensOne();
    void insists();
    void tags();
    void filtersByTag();
    void speaksEnglish();
    void isDark();
    void isLarge();
    void cleanupTestCase();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] int shown() const { return m_hand->value(QStringLiteral("assetList"), "count").toInt(); }
    [[nodiscard]] int stage() const { return m_hand->value(QStringLiteral("uploadStage"), "stage").toInt(); }
    [[nodiscard]] int stateOf(const char *name) const;
    /// By the keyboard.
    void search(const QString &ascii) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowRoot> m_root;
    std::unique_ptr<tests::WindowDriver> m_hand;
    QString m_film; ///< that flashes
};

void TestLibraryPage::initTestCase()
{
    m_server = std::make_unique<ServerFixture>();
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    m_film = m_folder.filePath(QStringLiteral("反诈宣传-闪屏.mp4"));
    QVERIFY(media::makeClip(QString::fromLatin1(media::flashingClip(4, media::white, media::black, 96)) +
                            QStringLiteral(" ! filesink location=") + m_film));

    console::client::ClientConfig config;
    config.server = m_server->config().httpUrl();
    config.token = ServerFixture::token().toLatin1();
    config.authority = m_server->documents.authority();
    config.sender = QStringLiteral("县公安局反诈中心");
    config.keyFile = m_folder.filePath(QStringLiteral("operator.key"));
    config.trustFile = m_folder.filePath(QStringLiteral("trust.json"));
    m_root = std::make_unique<WindowRoot>(config, m_folder.filePath(QStringLiteral("console.ini")),
                                          QList<console::desktop::alerts::AlertTemplate>());
    const auto opened = m_root->open();
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().line()));
    auto *window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
    QVERIFY(window != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    m_hand = std::make_unique<tests::WindowDriver>(*window, qEnvironmentVariable("IRONFENCE_SHOTS", m_folder.path()));
}

void TestLibraryPage::beginsEmpty()
{
    m_hand->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("libraryPage")));
    QCOMPARE(shown(), 0);
    QVERIFY(!m_hand->isSeen(QStringLiteral("uploadPanel")));
    QVERIFY(m_hand->shoot(QStringLiteral("library-empty-zh_CN")));
}

void TestLibraryPage::takesWhatIsDropped()
{
    m_hand->drop(QStringLiteral("libraryPage"),
                 {file(QStringLiteral("防诈骗-三步法.png"), tests::pngOf(1, {1080, 1080})), m_film,
                  file(QStringLiteral("银行大厅竖屏海报.png"), tests::pngOf(2, {1080, 1920})),
                  file(QStringLiteral("notes.png"), "no picture at all")});
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 3, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("防诈骗-三步法.png"), static_cast<int>(State::Passed), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("反诈宣传-闪屏.mp4"), static_cast<int>(State::Refused), 60'000);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("tryAgain"))); // what is no picture
    QTRY_COMPARE(stateOf("银行大厅竖屏海报.png"), static_cast<int>(State::Warned));
    QVERIFY(m_hand->shoot(QStringLiteral("library-uploads-zh_CN")));
    QVERIFY(m_hand->click(QStringLiteral("clearUploads")));
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("uploadPanel")));
}

void TestLibraryPage::picksFiles()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("pictures/older")));
    (void)file(QStringLiteral("pictures/ATM-tip.png"), tests::pngOf(3, {800, 600}));
    (void)file(QStringLiteral("pictures/letter.txt"), "no asset");
    QVERIFY(m_hand->click(QStringLiteral("addFiles")));
    QTRY_VERIFY(m_hand->item(QStringLiteral("fileList"))->hasActiveFocus());
    QVERIFY(!m_hand->item(QStringLiteral("uploadChosen"))->isEnabled());
    m_hand->item(QStringLiteral("uploadPath"))->forceActiveFocus();
    m_hand->press(Qt::Key_A, Qt::ControlModifier);
    m_hand->type(m_folder.filePath(QStringLiteral("pictures")));
    m_hand->press(Qt::Key_Return);
    QTRY_COMPARE(m_hand->value(QStringLiteral("fileList"), "count").toInt(), 2); // a folder and a picture
    m_hand->item(QStringLiteral("fileList"))->forceActiveFocus();
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Space);
    QTRY_VERIFY(m_hand->item(QStringLiteral("uploadChosen"))->isEnabled());
    QVERIFY(m_hand->shoot(QStringLiteral("library-picker-zh_CN")));
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("filePicker")));
    QTRY_COMPARE_WITH_TIMEOUT(stage(), static_cast<int>(UploadModel::Stage::Added), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 4, 60'000);
    QVERIFY(m_hand->click(QStringLiteral("clearUploads")));
}

void TestLibraryPage::findsByPinyin()
{
    search(QStringLiteral("fzp"));
    QTRY_COMPARE(shown(), 1);
    search(QStringLiteral("yhdt"));
    QTRY_COMPARE(shown(), 1);
    QVERIFY(m_hand->shoot(QStringLiteral("library-search-zh_CN")));
    search(QStringLiteral("zzzz"));
    QTRY_COMPARE(shown(), 0);
    search({});
    QTRY_COMPARE(shown(), 4);
}

void TestLibraryPage::choosesByState()
{
    const auto refused = QStringLiteral("state%1").arg(static_cast<int>(State::Refused));
    QVERIFY(m_hand->click(refused));
    QTRY_COMPARE(shown(), 1);
    QVERIFY(m_hand->click(refused));
    QTRY_COMPARE(shown(), 4);
}

void TestLibraryPage::opensOne()
{
    search(QStringLiteral("fzp"));
    QTRY_COMPARE(shown(), 1);
    m_hand->item(QStringLiteral("assetList"))->forceActiveFocus();
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
    QTRY_COMPARE(m_hand->value(QStringLiteral("assetName"), "text").toString(), QStringLiteral("防诈骗-三步法.png"));
    QVERIFY(m_hand->click(QStringLiteral("copyHash")));
    const auto asset = base::Sha256::of(tests::pngOf(1, {1080, 1080}));
    QCOMPARE(QGuiApplication::clipboard()->text(), asset.hex());
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("noUsage")));
    const base::ObjectRef object{asset, tests::pngOf(1, {1080, 1080}).size()};
    QCOMPARE(m_server
                 ->put(QStringLiteral("/api/1/programmes/evening"),
                       console::server::Documents::programme(QStringLiteral("evening"), object))
                 .status,
             200);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("usage")));
    QVERIFY(!m_hand->isSeen(QStringLiteral("insist")));
    search({});
    QTRY_COMPARE(shown(), 4);
    QVERIFY(m_hand->shoot(QStringLiteral("library-asset-zh_CN")));
    QVERIFY(m_hand->click(QStringLiteral("closeAsset")));
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("closeAsset")));
}

void TestLibraryPage::insists()
{
    search(QStringLiteral("fzxc"));
    QTRY_COMPARE(shown(), 1);
    m_hand->item(QStringLiteral("assetList"))->forceActiveFocus();
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("insist")));
    QVERIFY(m_hand->shoot(QStringLiteral("library-refused-zh_CN")));
    QVERIFY(m_hand->click(QStringLiteral("insist")));
    QTRY_VERIFY(m_hand->item(QStringLiteral("insistNote"))->hasActiveFocus());
    QVERIFY(!m_hand->item(QStringLiteral("insist"))->isEnabled()); // not without a reason
    m_hand->type(QStringLiteral("seen in full, the flash is a corner"));
    QTRY_VERIFY(m_hand->item(QStringLiteral("insist"))->isEnabled());
    QVERIFY(m_hand->shoot(QStringLiteral("library-insist-zh_CN")));
    QVERIFY(m_hand->click(QStringLiteral("insist")));
    QTRY_COMPARE(stateOf("反诈宣传-闪屏.mp4"), static_cast<int>(State::Insisted));
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("insist")));
    const auto asset = m_server->get(QStringLiteral("/api/1/assets")).json()["assets"];
    QVERIFY(asset.dump().find("seen in full, the flash is a corner") != std::string::npos);
    search({});
    QTRY_COMPARE(shown(), 4);
}

void TestLibraryPage::tags()
{
    const auto other = base::Sha256::of(tests::pngOf(2, {1080, 1920}));
    const auto path = QStringLiteral("/api/1/assets/%1/tags").arg(other.hex());
    QCOMPARE(m_server->put(path, QStringLiteral(R"({"tags":["春节","老年人","银行大厅"]})").toUtf8()).status, 200);
    search(QStringLiteral("fzp"));
    QTRY_COMPARE(shown(), 1);
    m_hand->item(QStringLiteral("assetList"))->forceActiveFocus();
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
    QTRY_COMPARE(m_hand->value(QStringLiteral("assetName"), "text").toString(), QStringLiteral("防诈骗-三步法.png"));
    search({});
    QVERIFY(m_hand->click(QStringLiteral("tagField")));
    m_hand->type(QStringLiteral("ATM"));
    m_hand->press(Qt::Key_Return);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("assetTag")));
    QTRY_COMPARE(m_hand->value(QStringLiteral("tagField"), "text").toString(), QString());
    m_hand->type(QStringLiteral("lnr")); // what others have is found as a search finds it
    QTRY_COMPARE(m_hand->value(QStringLiteral("suggestedTag"), "text").toString(), QStringLiteral("老年人"));
    QVERIFY(m_hand->shoot(QStringLiteral("library-tag-suggested-zh_CN")));
    QVERIFY(m_hand->click(QStringLiteral("suggestedTag")));
    const auto mine = [this] {
        return m_root->library().model().find(base::Sha256::of(tests::pngOf(1, {1080, 1080})))->asset.tags.list();
    };
    QTRY_COMPARE(mine(), QStringList({QStringLiteral("ATM"), QStringLiteral("老年人")}));
    QTRY_VERIFY(m_hand->item(QStringLiteral("tagField"))->hasActiveFocus());

    m_hand->type(QString(33, u'x')); // what cannot be one stays, and is said
    m_hand->press(Qt::Key_Return);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("tagNotice")));
    QCOMPARE(m_hand->value(QStringLiteral("tagField"), "text").toString().size(), 33);
    QVERIFY(m_hand->shoot(QStringLiteral("library-tag-wrong-zh_CN")));
    m_hand->press(Qt::Key_Escape); // empties the field, and closes nothing
    QTRY_COMPARE(m_hand->value(QStringLiteral("tagField"), "text").toString(), QString());
    QVERIFY(m_hand->isSeen(QStringLiteral("tagField")));
    QVERIFY(!m_hand->isSeen(QStringLiteral("tagNotice")));

    m_hand->press(Qt::Key_Backtab); // back to the tags
    m_hand->press(Qt::Key_Backtab);
    QTRY_VERIFY(m_hand->item(QStringLiteral("assetTag"))->hasActiveFocus());
    m_hand->press(Qt::Key_Delete);
    QTRY_COMPARE(mine(), QStringList{QStringLiteral("老年人")});
    QTRY_VERIFY(m_hand->item(QStringLiteral("tagField"))->hasActiveFocus()); // the keyboard is not lost
    QVERIFY(m_hand->shoot(QStringLiteral("library-tags-zh_CN")));
}

void TestLibraryPage::filtersByTag()
{
    search(QStringLiteral("yhdt"));
    QTRY_COMPARE(shown(), 1);
    search(QStringLiteral("lnr")); // 老年人
    QTRY_COMPARE(shown(), 2);
    search({});
    QTRY_COMPARE(m_hand->value(QStringLiteral("tagFilter"), "count").toInt(), 4); // any, and three; ATM is gone
    m_hand->item(QStringLiteral("tagFilter"))->forceActiveFocus(Qt::TabFocusReason);
    m_hand->press(Qt::Key_Down); // 春节, of one asset
    QTRY_COMPARE(shown(), 1);
    QVERIFY(m_hand->shoot(QStringLiteral("library-tag-filter-zh_CN")));
    m_hand->press(Qt::Key_Down); // 老年人, of two
    QTRY_COMPARE(shown(), 2);
    m_hand->press(Qt::Key_Up);
    m_hand->press(Qt::Key_Up);
    QTRY_COMPARE(shown(), 4);
}

void TestLibraryPage::speaksEnglish()
{
    QVERIFY(m_hand->click(QStringLiteral("languageButton")));
    QTRY_COMPARE(m_hand->value(QStringLiteral("navLibrary"), "text").toString(), QStringLiteral("Library"));
    QVERIFY(m_hand->shoot(QStringLiteral("library-insisted-en")));
}

void TestLibraryPage::isDark()
{
    QVERIFY(m_hand->click(QStringLiteral("themeButton")));
    QTRY_VERIFY(m_root->preferences().isDark());
    QVERIFY(m_hand->shoot(QStringLiteral("library-dark-en")));
    QVERIFY(m_hand->click(QStringLiteral("languageButton")));
    QVERIFY(m_hand->shoot(QStringLiteral("library-dark-zh_CN")));
    QVERIFY(m_hand->click(QStringLiteral("themeButton")));
}

void TestLibraryPage::isLarge()
{
    m_root->preferences().setZoom(1.6);
    QVERIFY(m_hand->shoot(QStringLiteral("library-large-zh_CN")));
    m_hand->press(Qt::Key_4, Qt::ControlModifier); // from the rail back to the page
    m_hand->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("closeAsset")));
    QVERIFY(m_hand->shoot(QStringLiteral("library-large-list-zh_CN")));
    m_root->preferences().setZoom(1);
}

void TestLibraryPage::cleanupTestCase()
{
    m_root.reset();
    QVERIFY(m_server->stop());
}

QString TestLibraryPage::file(const QString &name, const QByteArray &bytes) const
{
    const auto path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return path;
}

int TestLibraryPage::stateOf(const char *name) const
{
    const auto &library = m_root->library().model();
    for (int row = 0; row < library.rowCount(); ++row) {
        if (library.rowAt(row).asset.name == QString::fromUtf8(name))
            return static_cast<int>(library.rowAt(row).state);
    }
    return -1;
}

void TestLibraryPage::search(const QString &ascii) const
{
    m_hand->press(Qt::Key_F, Qt::ControlModifier); // takes all that was typed
    QTRY_VERIFY(m_hand->item(QStringLiteral("assetSearch"))->hasActiveFocus());
    m_hand->press(Qt::Key_Backspace);
    m_hand->type(ascii);
}

QTEST_MAIN(TestLibraryPage)
#include "tst_library_page.moc"
