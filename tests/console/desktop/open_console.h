// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/shell/window_root.h"
#include "tests/console/desktop/window_driver.h"
#include "tests/console/server/server_fixture.h"

namespace ironfence::tests {

/// The operators' window over a server, as a test opens it.
struct OpenConsole
{
    std::unique_ptr<console::desktop::shell::WindowRoot> root;
    std::unique_ptr<WindowDriver> hand; ///< leaves pictures in $IRONFENCE_SHOTS, else in the folder
    QString fault;                      ///< empty, or why it is not open
};

/// What it keeps goes into `folder`; with a passphrase there is a key to sign with. Alerts begin from the templates.
[[nodiscard]] OpenConsole openConsole(const console::server::ServerFixture &server, const QTemporaryDir &folder,
                                      const QByteArray &passphrase = {},
                                      const QList<console::desktop::alerts::AlertTemplate> &templates = {});

} // namespace ironfence::tests
