// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/console_window.h"

#include "tests/console/desktop/open_console.h"

#include <QInputMethodEvent>
#include <QTest>

namespace ironfence::tests {

using console::server::ServerFixture;
using playlists::Programme;

QString ConsoleWindow::start(const QByteArray &passphrase)
{
    m_server = std::make_unique<ServerFixture>();
    if (!m_server->start())
        return m_server->output();
    const bool areThere =
        putScreen("lobby-main", "zj/hangzhou/tonglu/icbc-main", playlists::Profile::Lobby, {1920, 1080}) &&
        putScreen("lobby-east", "zj/hangzhou/tonglu/icbc-east", playlists::Profile::Lobby, {1080, 1920}) &&
        putScreen("atm-main", "zj/hangzhou/tonglu/icbc-main", playlists::Profile::Atm, {800, 600}) &&
        putScreen("led-market", "zj/hangzhou/fuyang/market", playlists::Profile::Led, {384, 64}) &&
        putScreen("hall-fuyang", "zj/hangzhou/fuyang/hall", playlists::Profile::Hall, {1920, 1080});
    if (!areThere)
        return QStringLiteral("no screens");
    auto opened = openConsole(*m_server, m_folder, passphrase);
    m_root = std::move(opened.root);
    m_hand = std::move(opened.hand);
    m_window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().value(0));
    return opened.fault;
}

bool ConsoleWindow::stop()
{
    m_hand.reset();
    m_root.reset();
    return m_server->stop();
}

bool ConsoleWindow::edit(const QString &id, const QByteArray &document)
{
    return m_server->put(QStringLiteral("/api/1/programmes/") + id, document).status == 200 &&
           QMetaObject::invokeMethod(m_window, "edit", Q_ARG(QString, id)) &&
           QTest::qWaitFor(
               [this] {
                   return m_hand->isSeen(QStringLiteral("itemList")) &&
                          m_hand->value(QStringLiteral("itemList"), "count").toInt() > 0;
               },
               20'000);
}

bool ConsoleWindow::putScreen(const char *screen, const char *place, playlists::Profile profile, QSize canvas) const
{
    messaging::Assignment assignment;
    assignment.authority = m_server->documents.authority();
    assignment.version = 1;
    assignment.screen.id = *base::ScreenId::parse(QLatin1String(screen));
    assignment.screen.place = *base::PlacePath::parse(QLatin1String(place));
    assignment.screen.profile = profile;
    assignment.screen.canvas.size = canvas;
    const auto signedOne = m_server->documents.sign(messaging::Assignment::payloadType, assignment.serialize());
    return m_server->put(QStringLiteral("/api/1/screens/") + QLatin1String(screen), signedOne).status / 100 == 2;
}

void ConsoleWindow::say(const QString &text) const
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_window->focusObject(), &event);
}

void ConsoleWindow::focus(const char *name) const
{
    auto *item = m_hand->item(QLatin1String(name));
    QVERIFY2(item != nullptr && item->isVisible(), name);
    item->forceActiveFocus();
    QVERIFY2(item->hasActiveFocus(), name);
}

bool ConsoleWindow::shoot(const char *name) const
{
    return m_hand->shoot(QStringLiteral("%1-%2").arg(QLatin1String(name), m_root->preferences().language()));
}

bool ConsoleWindow::shootInBoth(const char *name)
{
    auto &preferences = m_root->preferences();
    const auto spoken = preferences.language();
    bool isDone = true;
    for (const auto &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        preferences.setLanguage(language);
        isDone = shoot(name) && isDone;
    }
    preferences.setLanguage(spoken);
    return isDone;
}

std::optional<Programme> ConsoleWindow::draft(const QString &id) const
{
    const auto read = Programme::parse(m_server->get(QStringLiteral("/api/1/programmes/") + id).body);
    return read ? std::optional(*read) : std::nullopt;
}

bool ConsoleWindow::isSaved() const
{
    return m_hand->value(QStringLiteral("standing"), "text").toString() == QStringLiteral("已保存");
}

} // namespace ironfence::tests
