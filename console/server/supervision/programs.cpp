// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/programs.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QStandardPaths>
#include <QStringList>
#include <QTcpServer>
#include <thread>

namespace ironfence::console::server::supervision {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<QString> findProgram(const QString &name)
{
    QString found = QStandardPaths::findExecutable(name);
    if (found.isEmpty()) {
        found = QStandardPaths::findExecutable(
            name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/sbin")});
    }
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("the program '%1' is not installed").arg(name));
    return found;
}

Result<void> requireFreePort(const QString &address, int port, const QString &purpose, base::Milliseconds patience)
{
    constexpr std::chrono::milliseconds pause{20};
    QTcpServer probe;
    for (const QDeadlineTimer deadline(patience);;) {
        if (probe.listen(QHostAddress(address), static_cast<quint16>(port)))
            return {};
        if (probe.serverError() != QAbstractSocket::AddressInUseError || deadline.hasExpired())
            return failure(ErrorCode::Conflict, QStringLiteral("port %1 of %2 for the %3 cannot be used: %4")
                                                    .arg(port)
                                                    .arg(address, purpose, probe.errorString()));
        std::this_thread::sleep_for(pause);
    }
}

} // namespace ironfence::console::server::supervision
