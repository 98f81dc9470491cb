// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/shell/window_root.h"
#include "tests/console/desktop/window_driver.h"
#include "tests/console/server/server_fixture.h"

namespace ironfence::tests {

/// The console over a real server with a few screens, driven by mouse and keyboard. Its
/// pictures are left in $IRONFENCE_SHOTS. Checks of its own fail the test.
class ConsoleWindow
{
public:
    /// Empty, or why it did not start. With a passphrase there is a key to sign with.
    [[nodiscard]] QString start(const QByteArray &passphrase = {});
    [[nodiscard]] bool stop();

    [[nodiscard]] console::server::ServerFixture &server() { return *m_server; }
    [[nodiscard]] console::desktop::shell::WindowRoot &root() { return *m_root; }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] const WindowDriver &hand() const { return *m_hand; }

    /// Puts a draft onto the server and opens it in the editor.
    [[nodiscard]] bool edit(const QString &id, const QByteArray &document);
    /// What an input method gives.
    void say(const QString &text) const;
    void focus(const char *name) const;
    /// A picture under that name and the language.
    [[nodiscard]] bool shoot(const char *name) const;
    [[nodiscard]] bool shootInBoth(const char *name); ///< languages
    [[nodiscard]] std::optional<playlists::Programme> draft(const QString &id) const;
    [[nodiscard]] bool isSaved() const;

private:
    [[nodiscard]] bool putScreen(const char *screen, const char *place, playlists::Profile profile, QSize canvas) const;

    QTemporaryDir m_folder;
    std::unique_ptr<console::server::ServerFixture> m_server;
    std::unique_ptr<console::desktop::shell::WindowRoot> m_root;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<WindowDriver> m_hand;
};

} // namespace ironfence::tests
