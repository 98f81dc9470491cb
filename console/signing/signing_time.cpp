// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/signing/signing_time.h"

#include <QDateTime>

namespace ironfence::console::signing {

namespace {

QString localTime(base::UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMs(time)).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

base::Result<base::UtcTime> timeToSign(base::UtcTime server, base::UtcTime here, bool trustServer)
{
    constexpr std::chrono::minutes tolerated{5};
    if (trustServer || std::chrono::abs(here - server) <= tolerated)
        return server;
    return base::failure(base::ErrorCode::Invalid,
                         QStringLiteral("the server's clock says %1, this machine's %2: set the wrong one")
                             .arg(localTime(server), localTime(here)),
                         QLatin1String(clockContext));
}

} // namespace ironfence::console::signing
