// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/loopback_url.h"

#include <QHostAddress>

namespace ironfence::console::client {

base::Result<QUrl> loopbackUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool bare = url.path().isEmpty() || url.path() == QStringLiteral("/");
    const bool shaped = url.isValid() && url.scheme() == QStringLiteral("http") && url.port() > 0 && bare &&
                        !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (!shaped)
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("must be a URL such as http://127.0.0.1:8080"),
                             text);

    const bool local = url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
    if (!local) {
        return base::failure(base::ErrorCode::Invalid,
                             QStringLiteral("only a server on this machine (a loopback address) can be used so far"),
                             text);
    }
    QUrl server = url;
    server.setPath(QString());
    return server;
}

} // namespace ironfence::console::client
