// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"

#include <QUrl>

namespace ironfence::console::client {

/// What the server says of itself.
struct ServerStatus
{
    base::AuthorityId authority;
    QString software;
    base::UtcTime time;
    qint64 manifestVersion = 0; ///< 0 before the first
    qint64 nextAlertNumber = 1;
    bool brokerConnected = false;
    qint64 screens = 0;
    qint64 incidentsOpen = 0; ///< 0 also of a server that does not tell
    QUrl playerUrl;           ///< where players fetch content
    QString brokerHost;
    int brokerPort = 0;

    [[nodiscard]] static ServerStatus read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ServerStatus &) const = default;
};

} // namespace ironfence::console::client
