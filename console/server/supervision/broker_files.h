// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/deployment/server_config.h"
#include "console/server/records/screen_records.h"

namespace ironfence::console::server::supervision {

/// The server's own name at the broker. No screen can have it: '_' is in no slug.
inline constexpr const char *serverUser = "_server";

/// mosquitto.conf. Its other files are named relative to the folder in which the broker runs.
[[nodiscard]] QByteArray brokerConfiguration(const deployment::Listener &listener, bool asRoot);

/// acl_file: the server everything; a screen reads what is public and what is its own, and writes its own three topics.
[[nodiscard]] QByteArray brokerAccess();

/// password_file of the server and all screens.
[[nodiscard]] QByteArray brokerPasswords(const QString &serverPasswordHash,
                                         const QList<records::ScreenPassword> &screens);

} // namespace ironfence::console::server::supervision
