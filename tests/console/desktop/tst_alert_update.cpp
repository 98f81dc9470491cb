// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "tests/console/desktop/open_console.h"

#include <QTest>

using namespace ironfence;
using console::desktop::shell::WindowRoot;
using console::server::ServerFixture;
using playlists::Alert;
using playlists::AlertMessageType;

/// An alert that is live is followed by another word, from the window, over a real server.
class TestAlertUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithWhatWasTold();
    void leavesNobodyOut();
    void isReleased();
    void looksWell();
    void cleanupTestCase();

private:
    [[nodiscard]] QString text(const char *name) const { return m_hand->value(QLatin1String(name), "text").toString(); }
    [[nodiscard]] QVariant ofDesk(const char *property) const
    {
        return m_hand->value(QStringLiteral("raisePanel"), "desk").value<QObject *>()->property(property);
    }
    [[nodiscard]] bool toggle(const QString &place) const
    {
        auto *desk = m_hand->value(QStringLiteral("raisePanel"), "desk").value<QObject *>();
        return QMetaObject::invokeMethod(desk, "toggle", Q_ARG(QString, place));
    }
    void shoot(const QString &name) const
    {
        QVERIFY(m_hand->shoot(QStringLiteral("%1-%2").arg(name, m_root->preferences().language())));
    }
    [[nodiscard]] QList<console::client::AlertEntry> alerts() const
    {
        return console::client::ApiClient(m_server->config().httpUrl(), ServerFixture::token().toUtf8())
            .alerts()
            .value_or(QList<console::client::AlertEntry>());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowRoot> m_root;
    std::unique_ptr<tests::WindowDriver> m_hand;
    Alert m_told;
};

namespace {

const QString passphrase = QStringLiteral("correct horse battery");

} // namespace

void TestAlertUpdate::initTestCase()
{
    m_server = std::make_unique<ServerFixture>();
    QVERIFY(m_server->start());
    for (const auto &[id, place] : {std::pair("lobby-main", "zj/tonglu/icbc-main"), {"hall-jiande", "zj/jiande/hall"}}) {
        const auto added = m_server->put(QStringLiteral("/api/1/screens/") + QLatin1String(id),
                                         m_server->documents.assignment(QLatin1String(id), QLatin1String(place)));
        QCOMPARE(added.status, 201);
    }
    m_told = m_server->documents.alert(1, base::SystemClock().now());
    m_told.headline = QStringLiteral("出现冒充银行客服的来电");
    m_told.description = QStringLiteral("对方称账户异常，要求转到“安全账户”。");
    m_told.instruction = QStringLiteral("挂断电话，拨打96110。");
    QCOMPARE(m_server->post(QStringLiteral("/api/1/alerts"), m_server->documents.signedAlert(m_told)).status, 201);

    auto opened = tests::openConsole(*m_server, m_folder, passphrase.toLatin1());
    QVERIFY2(opened.fault.isEmpty(), qPrintable(opened.fault));
    m_root = std::move(opened.root);
    m_hand = std::move(opened.hand);
    m_hand->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->value(QStringLiteral("alertList"), "count").toInt(), 1, 20'000);
    m_hand->item(QStringLiteral("alertList"))->forceActiveFocus();
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("updateAlert")));
    QTRY_VERIFY(m_hand->value(QStringLiteral("updateAlert"), "enabled").toBool());
}

void TestAlertUpdate::beginsWithWhatWasTold()
{
    shoot(QStringLiteral("alert-live"));
    QVERIFY(m_hand->click(QStringLiteral("updateAlert")));
    QCOMPARE(text("headline"), m_told.headline);
    QCOMPARE(text("description"), m_told.description);
    QCOMPARE(text("instruction"), m_told.instruction);
    QCOMPARE(ofDesk("level").toInt(), 2);
    QCOMPARE(ofDesk("follows").toString(), m_told.identifier);
    QVERIFY(!m_hand->isSeen(QStringLiteral("actual"))); // an exercise does not become real
}

void TestAlertUpdate::leavesNobodyOut()
{
    QCOMPARE(ofDesk("places").toStringList(), QStringList{QStringLiteral("zj/tonglu")});
    QVERIFY(toggle(QStringLiteral("zj/tonglu")));
    QCOMPARE(ofDesk("places").toStringList(), QStringList{QStringLiteral("zj/tonglu")});
    QVERIFY(toggle(QStringLiteral("zj/jiande")));
    QCOMPARE(ofDesk("targeted").toInt(), 2);
}

void TestAlertUpdate::isReleased()
{
    m_hand->item(QStringLiteral("headline"))->forceActiveFocus();
    m_hand->press(Qt::Key_A, Qt::ControlModifier);
    m_hand->type(QStringLiteral("96110: stop and ask"));
    shoot(QStringLiteral("alert-update"));
    m_hand->item(QStringLiteral("passphrase"))->forceActiveFocus();
    m_hand->type(passphrase);
    QVERIFY(m_hand->click(QStringLiteral("sign")));
    QTRY_COMPARE_WITH_TIMEOUT(alerts().size(), 2, 20'000);
    const auto update = alerts().constFirst();
    QCOMPARE(update.messageType, AlertMessageType::Update);
    QCOMPARE(update.references, m_told.identifier);
    QCOMPARE(update.status, playlists::AlertStatus::Exercise);
    QCOMPARE(update.headline, QStringLiteral("96110: stop and ask"));
    QCOMPARE(update.level, 2);
    QCOMPARE(update.places.size(), 2);
    QCOMPARE(alerts().constLast().state, QStringLiteral("superseded"));
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("closeRaise")));
    QTRY_COMPARE(m_hand->value(QStringLiteral("alertList"), "count").toInt(), 2);
}

/// The next alert is a new one again; and what the update looks like in English.
void TestAlertUpdate::looksWell()
{
    QTRY_VERIFY(m_hand->value(QStringLiteral("updateAlert"), "enabled").toBool());
    m_root->preferences().setLanguage(QStringLiteral("en"));
    QVERIFY(m_hand->click(QStringLiteral("updateAlert")));
    shoot(QStringLiteral("alert-update"));
    m_hand->press(Qt::Key_Escape);
    QVERIFY(m_hand->click(QStringLiteral("raise")));
    QCOMPARE(ofDesk("follows").toString(), QString());
    QVERIFY(m_hand->isSeen(QStringLiteral("actual")));
    QVERIFY(text("headline").isEmpty());
}

void TestAlertUpdate::cleanupTestCase()
{
    m_hand.reset();
    m_root.reset();
    QVERIFY(m_server->stop());
}

QTEST_MAIN(TestAlertUpdate)
#include "tst_alert_update.moc"
