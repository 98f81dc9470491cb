// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/window_root.h"
#include "tests/bench/county.h"
#include "tests/console/desktop/county_programmes.h"
#include "tests/console/desktop/open_console.h"
#include "tests/console/server/server_fixture.h"

#include <QTest>

using namespace ironfence;
using console::desktop::programmes::PublishModel;
using console::desktop::programmes::State;
using console::desktop::shell::WindowRoot;
using console::server::ServerFixture;
using tests::county;

/// The programmes' page, by mouse and by keyboard, over the real server of a small county. Its pictures are left in
/// $IRONFENCE_SHOTS.
class TestProgrammesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithDrafts();
    void opensOne();
    void publishesEverything();
    void seesADifference();
    void keepsThePassphraseAMoment();
    void findsByTyping();
    void takesOneOff();
    void removesADraft();
    void speaksEnglish();
    void isDark();
    void isLarge();
    void cleanupTestCase();

private:
    void put(const QByteArray &document) const;
    void openFirst(const QString &words) const;
    [[nodiscard]] int shown() const { return m_hand->value(QStringLiteral("programmeList"), "count").toInt(); }
    [[nodiscard]] int version() const
    {
        return m_hand->value(QStringLiteral("programmesPage"), "desk").value<QObject *>()->property("version").toInt();
    }
    [[nodiscard]] bool isEnabled(const QString &name) const { return m_hand->value(name, "enabled").toBool(); }
    void shoot(const QString &name) const;
    void shootInBoth(const QString &name) const; ///< languages

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowRoot> m_root;
    std::unique_ptr<tests::WindowDriver> m_hand;
};

namespace {

constexpr int patience = 20'000;
const QString passphrase = QStringLiteral("correct horse battery");

} // namespace

void TestProgrammesPage::initTestCase()
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
    for (const auto &document : county())
        put(document);

    auto opened = tests::openConsole(*m_server, m_folder, passphrase.toLatin1());
    QVERIFY2(opened.fault.isEmpty(), qPrintable(opened.fault));
    m_root = std::move(opened.root);
    m_hand = std::move(opened.hand);
}

void TestProgrammesPage::put(const QByteArray &document) const
{
    const auto read = playlists::Programme::parse(document);
    QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
    const auto reply = m_server->put(QStringLiteral("/api/1/programmes/") + read->id.text(), document);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

/// Looks for a programme and opens it by the keyboard.
void TestProgrammesPage::openFirst(const QString &words) const
{
    m_hand->item(QStringLiteral("programmeSearch"))->setProperty("text", words);
    QTRY_COMPARE(shown(), 1);
    m_hand->item(QStringLiteral("programmeList"))->forceActiveFocus();
    m_hand->item(QStringLiteral("programmeList"))->setProperty("currentIndex", -1);
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("closeProgramme")));
    m_hand->item(QStringLiteral("programmeSearch"))->setProperty("text", QString());
}

void TestProgrammesPage::beginsWithDrafts()
{
    m_hand->press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("programmesPage")));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), county().size(), patience);
    QCOMPARE(version(), 0);
    QVERIFY(!m_hand->isSeen(QStringLiteral("closeProgramme")));
    QVERIFY(m_hand->click(QStringLiteral("newProgramme")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("editorPanel")));
    m_hand->press(Qt::Key_Escape); // and back, with nothing begun
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("programmesPage")));
    QVERIFY(!m_hand->isSeen(QStringLiteral("editorPanel")));
    shoot(QStringLiteral("programmes-drafts"));
}

void TestProgrammesPage::opensOne()
{
    openFirst(QStringLiteral("daily"));
    QTRY_COMPARE(m_hand->value(QStringLiteral("itemList"), "count").toInt(), 4);
    QVERIFY(!m_hand->isSeen(QStringLiteral("takeOffThis")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("itemFinding"))); // a card that nobody can read in four seconds
    m_hand->item(QStringLiteral("itemList"))->forceActiveFocus();
    for (int i = 0; i < 3; ++i)
        m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Space);
    QTest::qWait(500); // what moves on a card comes to rest, for the picture
    shootInBoth(QStringLiteral("programme-items"));
    QVERIFY(m_hand->click(QStringLiteral("tabRules")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("nextDay")));
    shoot(QStringLiteral("programme-rules"));
    openFirst(QStringLiteral("spring"));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("nextDay")));
    shoot(QStringLiteral("programme-lunar"));
    m_hand->press(Qt::Key_Escape);
    QVERIFY(m_hand->click(QStringLiteral("closeProgramme")));
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("closeProgramme")));
}

void TestProgrammesPage::publishesEverything()
{
    QVERIFY(m_hand->click(QStringLiteral("publish")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("publishPanel")));
    QCOMPARE(m_hand->value(QStringLiteral("publishList"), "count").toInt(), county().size());
    QVERIFY(!isEnabled(QStringLiteral("signManifest"))); // the passphrase is missing
    m_hand->item(QStringLiteral("publishList"))->forceActiveFocus();
    const auto added = [this] {
        return m_hand->value(QStringLiteral("publishPanel"), "desk").value<QObject *>()->property("added").toInt();
    };
    QCOMPARE(added(), county().size());
    m_hand->press(Qt::Key_Space); // the first one stays a draft …
    QTRY_COMPARE(added(), county().size() - 1);
    m_hand->press(Qt::Key_Space); // … or not
    QTRY_COMPARE(added(), county().size());
    m_hand->item(QStringLiteral("passphrase"))->forceActiveFocus();
    m_hand->type(QStringLiteral("wrong"));
    QTRY_VERIFY(isEnabled(QStringLiteral("signManifest")));
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishFault")), patience);
    shoot(QStringLiteral("publish-wrong"));
    m_hand->item(QStringLiteral("passphrase"))->forceActiveFocus();
    m_hand->type(passphrase);
    shoot(QStringLiteral("publish"));
    QVERIFY(m_hand->click(QStringLiteral("signManifest")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_hand->isSeen(QStringLiteral("publishPanel")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishedNote")), patience);
    QCOMPARE(version(), 1);
    QCOMPARE(m_server->get(QStringLiteral("/api/1/status")).json()["manifest_version"].get<int>(), 1);
    shoot(QStringLiteral("programmes-published"));
}

void TestProgrammesPage::seesADifference()
{
    put(tests::changedDaily());
    openFirst(QStringLiteral("daily"));
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("seeLive")), patience);
    QVERIFY(m_hand->click(QStringLiteral("seeLive")));
    QTRY_COMPARE(m_hand->value(QStringLiteral("itemList"), "count").toInt(), 4);
    QVERIFY(m_hand->click(QStringLiteral("seeDraft")));
    QVERIFY(m_hand->click(QStringLiteral("tabDifferences")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("openedDifferences")));
    shoot(QStringLiteral("programme-differences"));
}

void TestProgrammesPage::keepsThePassphraseAMoment()
{
    QVERIFY(m_hand->click(QStringLiteral("publishThis")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("publishPanel")));
    QVERIFY(!m_hand->isSeen(QStringLiteral("passphrase"))); // the key is still there
    shootInBoth(QStringLiteral("publish-changed"));
    QVERIFY(m_hand->click(QStringLiteral("signManifest")));
    QTRY_COMPARE_WITH_TIMEOUT(version(), 2, patience);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("publishPanel")));
    QVERIFY(m_hand->isSeen(QStringLiteral("takeOffThis"))); // it is live, and still looked at
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("publishThis")));
}

void TestProgrammesPage::findsByTyping()
{
    QVERIFY(m_hand->click(QStringLiteral("programmeSearch")));
    m_hand->type(QStringLiteral("atm"));
    QTRY_COMPARE(shown(), 1);
    for (int i = 0; i < 3; ++i)
        m_hand->press(Qt::Key_Backspace);
    QTRY_COMPARE(shown(), county().size());
}

void TestProgrammesPage::takesOneOff()
{
    openFirst(QStringLiteral("filler"));
    QVERIFY(m_hand->click(QStringLiteral("takeOffThis")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("publishPanel")));
    shoot(QStringLiteral("publish-take-off"));
    m_hand->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("publishPanel")));
    QCOMPARE(version(), 2); // not yet
    QVERIFY(m_hand->click(QStringLiteral("takeOffThis")));
    QVERIFY(m_hand->click(QStringLiteral("signManifest")));
    QTRY_COMPARE_WITH_TIMEOUT(version(), 3, patience);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("publishThis"))); // a draft again
}

void TestProgrammesPage::removesADraft()
{
    QVERIFY(m_hand->click(QStringLiteral("removeDraft")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("keepDraft")));
    shoot(QStringLiteral("programme-remove"));
    QVERIFY(m_hand->click(QStringLiteral("removeDraft")));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), county().size() - 1, patience);
    QVERIFY(!m_hand->isSeen(QStringLiteral("closeProgramme")));
}

void TestProgrammesPage::speaksEnglish()
{
    m_root->preferences().setLanguage(QStringLiteral("en"));
    openFirst(QStringLiteral("spring"));
    QVERIFY(m_hand->click(QStringLiteral("tabRules")));
    shoot(QStringLiteral("programmes"));
    QVERIFY(m_hand->click(QStringLiteral("publish")));
    shoot(QStringLiteral("publish"));
    m_hand->press(Qt::Key_Escape);
    m_root->preferences().setLanguage(QStringLiteral("zh_CN"));
}

void TestProgrammesPage::isDark()
{
    m_root->preferences().setDark(true);
    QVERIFY(m_hand->click(QStringLiteral("tabItems")));
    shoot(QStringLiteral("programmes-dark"));
    QVERIFY(m_hand->click(QStringLiteral("publish")));
    shoot(QStringLiteral("publish-dark"));
    m_hand->press(Qt::Key_Escape);
    m_root->preferences().setDark(false);
}

void TestProgrammesPage::isLarge()
{
    m_root->preferences().setZoom(1.5);
    shoot(QStringLiteral("programmes-large"));
    QVERIFY(m_hand->click(QStringLiteral("publish")));
    shoot(QStringLiteral("publish-large"));
    m_hand->press(Qt::Key_Escape);
    m_root->preferences().setZoom(1);
}

void TestProgrammesPage::cleanupTestCase()
{
    m_root.reset();
    QVERIFY(m_server->stop());
}

void TestProgrammesPage::shootInBoth(const QString &name) const
{
    for (const auto &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        m_root->preferences().setLanguage(language);
        shoot(name);
    }
}

void TestProgrammesPage::shoot(const QString &name) const
{
    QVERIFY(m_hand->shoot(QStringLiteral("%1-%2").arg(name, m_root->preferences().language())));
}

QTEST_MAIN(TestProgrammesPage)
#include "tst_programmes_page.moc"
