// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/window_root.h"
#include "media/disk_store.h"
#include "tests/bench/county.h"
#include "tests/console/desktop/open_console.h"
#include "tests/console/server/server_fixture.h"

#include <QTest>

using namespace ironfence;
using console::desktop::shell::WindowRoot;
using console::server::ServerFixture;

/// The way back to an earlier version, by mouse and by keyboard, over the real server of a small county. Its pictures
/// are left in $IRONFENCE_SHOTS.
class TestVersionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatWasPublished();
    void showsWhatWouldChange();
    void goesBackStepByStep();
    void speaksEnglish();
    void isDark();
    void isLarge();
    void returns();
    void tellsOfDraftsThatStay();
    void goesOnReadingBackwards();
    void cleanupTestCase();

private:
    void openWindow();
    void publish(const QList<QByteArray> &programmes);
    void openList() const;
    void openVersion(int row) const;
    [[nodiscard]] int version() const
    {
        return m_hand->value(QStringLiteral("programmesPage"), "desk").value<QObject *>()->property("version").toInt();
    }
    [[nodiscard]] QVariant ofDesk(const char *property) const
    {
        return m_hand->value(QStringLiteral("publishPanel"), "desk").value<QObject *>()->property(property);
    }
    void shoot(const QString &name) const
    {
        QVERIFY(m_hand->shoot(QStringLiteral("%1-%2").arg(name, m_root->preferences().language())));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowRoot> m_root;
    std::unique_ptr<tests::WindowDriver> m_hand;
    qint64 m_version = 0;
};

namespace {

constexpr int patience = 20'000;
const QString passphrase = QStringLiteral("correct horse battery");

QByteArray card(const char *design, const QByteArray &members, int seconds)
{
    return R"({"kind":"card","card":{"template":")" + QByteArray(design) + R"(",)" + members + R"(},"duration_s":)" +
           QByteArray::number(seconds) + "}";
}

const QByteArray slogan = card("slogan", R"("title":"未知链接不点击，陌生来电不轻信","source":"县反诈中心")", 12);
const QByteArray hotline = card("hotline", R"("title":"接到可疑电话，先打这个号码","number":"96110")", 10);
const QByteArray steps =
    card("steps", R"("title":"转账之前做三件事","lines":["停：放下电话","问：打给家人","查：拨打96110"])", 15);

QByteArray programme(const char *id, const char *title, const QByteArray &members, const QList<QByteArray> &items)
{
    return R"({"type":"programme","spec_version":"1.0","id":")" + QByteArray(id) + R"(","title":")" + title + R"(",)" +
           members + R"("playlist":{"title":"播放列表","items":[)" + items.join(",") + "]}}";
}

const QByteArray daily = programme("daily", "日常反诈提示", R"("rank":"routine",)", {slogan, hotline});
const QByteArray newDaily =
    programme("daily", "日常反诈提示（新版）", R"("rank":"campaign","share_percent":30,)", {hotline, steps});
const QByteArray spring = programme("spring", "春节返乡专项宣传",
                                    R"("rank":"campaign","audience":{"profiles":["lobby","led"]},)", {slogan, steps});
const QByteArray october = programme("october", "国庆假期提醒", R"("valid_until":"2026-10-08T00:00:00Z",)", {slogan});
const QByteArray weekend = programme("weekend", "周末集市宣传", R"("audience":{"profiles":["led","hall"]},)", {slogan});

QByteArray poster()
{
    const auto bytes = ServerFixture::picture();
    return programme("poster", "养老诈骗宣传画", {},
                     {R"({"kind":"image","asset":{"media_type":"image/png","name":"海报.png","sha256":")" +
                      base::Sha256::of(bytes).hex().toLatin1() + R"(","length":)" + QByteArray::number(bytes.size()) +
                      "}}"});
}

} // namespace

void TestVersionsPage::initTestCase()
{
    m_server = std::make_unique<ServerFixture>();
    {
        const auto records = console::server::records::Records::open(m_server->database());
        QVERIFY(records);
        bench::CountySize size;
        size.screens = 300;
        size.plays = 0;
        size.programmes = 0;
        size.assets = 0;
        size.alerts = 0;
        size.incidents = 0;
        QVERIFY(bench::fillCounty(**records, size, base::SystemClock(), [](const QString &) {}));
    }
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    const auto picture = ServerFixture::picture();
    QVERIFY(m_server->putAsset(picture).status < 300);
    const auto examined = [&] {
        const auto path = QStringLiteral("/api/1/assets/") + base::Sha256::of(picture).hex();
        return m_server->get(path).json()["examination"].value("state", "") == "examined";
    };
    QTRY_VERIFY_WITH_TIMEOUT(examined(), patience);
    publish({daily, october});
    publish({daily, spring, october, poster()});
    publish({newDaily, spring, weekend});
    publish({newDaily, spring, weekend});
    QVERIFY((*media::DiskStore::open(m_server->config().contentDirectory()))->remove(base::Sha256::of(picture)));
    openWindow();
}

void TestVersionsPage::openWindow()
{
    auto opened = tests::openConsole(*m_server, m_folder, passphrase.toLatin1());
    QVERIFY2(opened.fault.isEmpty(), qPrintable(opened.fault));
    m_root = std::move(opened.root);
    m_hand = std::move(opened.hand);
}

/// Drafts, and a manifest of them.
void TestVersionsPage::publish(const QList<QByteArray> &programmes)
{
    for (const auto &document : programmes) {
        const auto read = playlists::Programme::parse(document);
        QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
        const auto reply = m_server->put(QStringLiteral("/api/1/programmes/") + read->id.text(), document);
        QVERIFY2(reply.status == 200, reply.body.constData());
    }
    const auto envelope = m_server->documents.signedManifest(++m_version, programmes);
    const auto reply = m_server->put(QStringLiteral("/api/1/manifest"), envelope);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

void TestVersionsPage::openList() const
{
    QVERIFY(m_hand->click(QStringLiteral("earlierVersions")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("versionsPanel")));
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->value(QStringLiteral("versionList"), "count").toInt(), m_version, patience);
}

/// By the keyboard.
void TestVersionsPage::openVersion(int row) const
{
    m_hand->item(QStringLiteral("versionList"))->setProperty("currentIndex", -1);
    for (int i = 0; i <= row; ++i)
        m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
}

void TestVersionsPage::listsWhatWasPublished()
{
    m_hand->press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("programmesPage")));
    QTRY_COMPARE_WITH_TIMEOUT(version(), m_version, patience);
    openList();
    openVersion(0); // what is live is nothing to return to
    QVERIFY(!m_hand->isSeen(QStringLiteral("publishPanel")));
    shoot(QStringLiteral("versions"));
}

void TestVersionsPage::showsWhatWouldChange()
{
    openVersion(2);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishPanel")), patience);
    QCOMPARE(ofDesk("returnsTo").toInt(), 2);
    QCOMPARE(ofDesk("nextVersion").toInt(), 5);
    QCOMPARE(ofDesk("added").toInt(), 1);    // the holiday, which is over
    QCOMPARE(ofDesk("replaced").toInt(), 1); // and the daily one
    QCOMPARE(ofDesk("removed").toInt(), 1);  // the weekend's was not there
    QVERIFY(m_hand->isSeen(QStringLiteral("differences")));
    QVERIFY(m_hand->isSeen(QStringLiteral("over")));
    QVERIFY(m_hand->isSeen(QStringLiteral("cannotReturn"))); // the picture is gone
    QVERIFY(m_hand->value(QStringLiteral("cannotReturn"), "text").toString().contains(QStringLiteral("海报.png")));
    shoot(QStringLiteral("return"));
}

void TestVersionsPage::goesBackStepByStep()
{
    m_hand->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("publishPanel")));
    QVERIFY(m_hand->isSeen(QStringLiteral("versionsPanel")));
    m_hand->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("versionsPanel")));
    QVERIFY(m_hand->isSeen(QStringLiteral("programmeList")));
    shoot(QStringLiteral("programmes-versions"));
    QCOMPARE(version(), m_version); // nothing was signed
}

void TestVersionsPage::speaksEnglish()
{
    m_root->preferences().setLanguage(QStringLiteral("en"));
    openList();
    shoot(QStringLiteral("versions"));
    openVersion(2);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishPanel")), patience);
    shoot(QStringLiteral("return"));
    m_root->preferences().setLanguage(QStringLiteral("zh_CN"));
}

void TestVersionsPage::isDark()
{
    m_root->preferences().setDark(true);
    shoot(QStringLiteral("return-dark"));
    m_hand->press(Qt::Key_Escape);
    shoot(QStringLiteral("versions-dark"));
    m_root->preferences().setDark(false);
}

void TestVersionsPage::isLarge()
{
    m_root->preferences().setZoom(1.5);
    shoot(QStringLiteral("versions-large"));
    openVersion(2);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishPanel")), patience);
    shoot(QStringLiteral("return-large"));
    m_hand->press(Qt::Key_Escape);
    m_hand->press(Qt::Key_Escape);
    shoot(QStringLiteral("programmes-versions-large"));
    QVERIFY(m_hand->isSeen(QStringLiteral("earlierVersions")));
    m_root->preferences().setZoom(1);
}

void TestVersionsPage::returns()
{
    openList();
    openVersion(2);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishPanel")), patience);
    QVERIFY(m_hand->isSeen(QStringLiteral("passphrase")));
    m_hand->item(QStringLiteral("passphrase"))->forceActiveFocus();
    m_hand->type(passphrase);
    QTRY_VERIFY(m_hand->value(QStringLiteral("signManifest"), "enabled").toBool());
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishedNote")), patience);
    QVERIFY(!m_hand->isSeen(QStringLiteral("publishPanel")));
    QVERIFY(!m_hand->isSeen(QStringLiteral("versionsPanel")));
    QVERIFY(!m_hand->isSeen(QStringLiteral("leftDrafts")));
    QCOMPARE(version(), ++m_version);
    const auto draft = m_server->get(QStringLiteral("/api/1/programmes/daily")).body;
    QCOMPARE(draft, daily); // it followed
}

void TestVersionsPage::tellsOfDraftsThatStay()
{
    const auto work = programme("daily", "日常反诈提示（修改中）", {}, {slogan, steps});
    QCOMPARE(m_server->put(QStringLiteral("/api/1/programmes/daily"), work).status, 200);
    openList();
    openVersion(1); // what was live before
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishPanel")), patience);
    QCOMPARE(ofDesk("returnsTo").toInt(), 4);
    QVERIFY(m_hand->click(QStringLiteral("signManifest"))); // the key is still there
    ++m_version;
    QTRY_COMPARE_WITH_TIMEOUT(version(), m_version, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("leftDrafts")), patience);
    QCOMPARE(m_server->get(QStringLiteral("/api/1/programmes/daily")).body, work);
    shoot(QStringLiteral("programmes-returned"));
}

/// Renewed every day for two months.
void TestVersionsPage::goesOnReadingBackwards()
{
    constexpr int page = 50;
    QVERIFY(!m_hand->isSeen(QStringLiteral("olderVersions")));
    while (m_version <= page) {
        const auto envelope = m_server->documents.signedManifest(++m_version, {daily});
        QCOMPARE(m_server->put(QStringLiteral("/api/1/manifest"), envelope).status, 200);
    }
    QTRY_COMPARE_WITH_TIMEOUT(version(), m_version, patience);
    QVERIFY(m_hand->click(QStringLiteral("earlierVersions")));
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->value(QStringLiteral("versionList"), "count").toInt(), page, patience);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("olderVersions")));
    QTRY_VERIFY(m_hand->value(QStringLiteral("olderVersions"), "enabled").toBool()); // nothing is read any more
    QVERIFY(m_hand->click(QStringLiteral("olderVersions")));
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->value(QStringLiteral("versionList"), "count").toInt(), m_version, patience);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("olderVersions")));
}

void TestVersionsPage::cleanupTestCase()
{
    m_root.reset();
    QVERIFY(m_server->stop());
}

QTEST_MAIN(TestVersionsPage)
#include "tst_versions_page.moc"
