// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/open_console.h"

#include "trust/key_file.h"

#include <QTest>

namespace ironfence::tests {

using console::server::ServerFixture;

OpenConsole openConsole(const ServerFixture &server, const QTemporaryDir &folder, const QByteArray &passphrase,
                        const QList<console::desktop::alerts::AlertTemplate> &templates)
{
    OpenConsole open;
    console::client::ClientConfig config;
    config.server = server.config().httpUrl();
    config.token = ServerFixture::token().toLatin1();
    config.authority = server.documents.authority();
    config.sender = QStringLiteral("县公安局反诈中心");
    config.keyFile = folder.filePath(QStringLiteral("operator.key"));
    config.trustFile = folder.filePath(QStringLiteral("trust.json"));
    QFile trusted(config.trustFile);
    const bool isKnown = trusted.open(QIODevice::WriteOnly) &&
                         trusted.write(server.documents.keyring().serialize()) > 0 && trusted.flush();
    if (!isKnown ||
        (!passphrase.isEmpty() && !trust::writeKeyFile(config.keyFile, server.documents.key(), passphrase))) {
        open.fault = QStringLiteral("no trust document, or no key");
        return open;
    }
    open.root = std::make_unique<console::desktop::shell::WindowRoot>(
        config, folder.filePath(QStringLiteral("console.ini")), templates);
    if (const auto opened = open.root->open(); !opened) {
        open.fault = opened.error().line();
        return open;
    }
    auto *window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
    if (window == nullptr || !QTest::qWaitForWindowExposed(window))
        open.fault = QStringLiteral("no window");
    else
        open.hand = std::make_unique<WindowDriver>(*window, qEnvironmentVariable("IRONFENCE_SHOTS", folder.path()));
    return open;
}

} // namespace ironfence::tests
