// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/deployment/deployment.h"

#include "base/sha256.h"
#include "trust/key_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTemporaryDir>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ironfence::console::deployment {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

struct Ports
{
    int http = 0;
    int broker = 0;
    int api = 0;
};

base::Error systemError(const QString &context)
{
    const int number = errno;
    const auto code = number == ENOSPC ? ErrorCode::Full : ErrorCode::Io;
    return {code, QString::fromLocal8Bit(std::strerror(number)), context};
}

Result<void> syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(systemError(folder));
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    if (synced != 0)
        return failure(systemError(folder));
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::Io, file.errorString(), path);
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return failure(systemError(path));
    return {};
}

/// A port that nobody listens on, below the ephemeral range (32768 and up): a client's socket cannot take it while the
/// server is down.
Result<int> freePort(QTcpServer &holder)
{
    constexpr int lowest = 20000;
    constexpr int beyond = 32000;
    constexpr int attempts = 200;
    for (int i = 0; i < attempts; ++i) {
        const int port = QRandomGenerator::global()->bounded(lowest, beyond);
        if (holder.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            return port;
    }
    return failure(ErrorCode::Unavailable, QStringLiteral("no free port was found on the loopback interface"));
}

Result<Ports> choosePorts(const NewDeployment &deployment)
{
    QTcpServer holders[3]; // held until all are chosen, so that no two are the same
    const std::optional<int> wishes[3] = {deployment.httpPort, deployment.brokerPort, deployment.apiPort};
    int chosen[3] = {};
    for (int i = 0; i < 3; ++i) {
        if (wishes[i]) {
            if (*wishes[i] < 1024 || *wishes[i] > 65535)
                return failure(ErrorCode::Invalid, QStringLiteral("a port must be from 1024 to 65535"));
            chosen[i] = *wishes[i];
        } else if (auto port = freePort(holders[i])) {
            chosen[i] = *port;
        } else {
            return failure(port.error());
        }
    }
    if (chosen[0] == chosen[1] || chosen[1] == chosen[2] || chosen[0] == chosen[2])
        return failure(ErrorCode::Invalid, QStringLiteral("the three ports must differ"));
    return Ports{chosen[0], chosen[1], chosen[2]};
}

QByteArray serverIni(const base::AuthorityId &authority, const Ports &ports)
{
    return QStringLiteral("[server]\nauthority=%1\n\n"
                          "[http]\naddress=127.0.0.1\nport=%2\n\n"
                          "[broker]\naddress=127.0.0.1\nport=%3\n\n"
                          "[api]\naddress=127.0.0.1\nport=%4\n")
        .arg(authority.text())
        .arg(ports.http)
        .arg(ports.broker)
        .arg(ports.api)
        .toUtf8();
}

Result<void> fill(const QString &folder, const NewDeployment &deployment, const Ports &ports)
{
    const QDir directory(folder);
    for (const auto *name : {"content", "run"}) {
        if (::mkdir(QFile::encodeName(directory.filePath(QLatin1String(name))).constData(), 0700) != 0)
            return failure(systemError(directory.filePath(QLatin1String(name))));
    }
    const auto tokens = base::Sha256::of(deployment.operatorToken).hex().toLatin1() + '\n';
    const std::pair<const char *, QByteArray> files[] = {{"trust.json", deployment.keyring.serialize()},
                                                         {"operator_tokens", tokens},
                                                         {"server.ini", serverIni(deployment.authority, ports)}};
    for (const auto &[name, bytes] : files) {
        if (auto written = writeFile(directory.filePath(QLatin1String(name)), bytes); !written)
            return written;
    }
    if (deployment.onlineKey) {
        // Without a passphrase: nobody is there to type one when the machine starts. Hence it may order little.
        if (auto written = trust::writeKeyFile(directory.filePath(QStringLiteral("online.key")), *deployment.onlineKey, {});
            !written)
            return written;
    }
    return syncFolder(folder);
}

} // namespace

Result<Endpoints> create(const NewDeployment &deployment)
{
    constexpr qsizetype shortestToken = 16;
    if (deployment.operatorToken.size() < shortestToken)
        return failure(ErrorCode::Invalid, QStringLiteral("an operator token has at least 16 bytes"));
    if (deployment.authority.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("a deployment needs an authority"));
    const auto ports = choosePorts(deployment);
    if (!ports)
        return failure(ports.error());

    const QString target = QDir::cleanPath(QDir::current().absoluteFilePath(deployment.directory));
    const QString parent = QFileInfo(target).path();
    if (!QDir().mkpath(parent))
        return failure(ErrorCode::Io, QStringLiteral("the folder cannot be made"), parent);
    QTemporaryDir draft(target + QStringLiteral(".XXXXXX")); // mode 0700
    if (!draft.isValid())
        return failure(ErrorCode::Io, draft.errorString(), parent);
    if (auto filled = fill(draft.path(), deployment, *ports); !filled)
        return failure(filled.error());

    // rename(2) takes the place of an empty folder and of nothing else.
    if (::rename(QFile::encodeName(draft.path()).constData(), QFile::encodeName(target).constData()) != 0) {
        if (errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR)
            return failure(ErrorCode::Conflict, QStringLiteral("something is there already"), target);
        return failure(systemError(target));
    }
    draft.setAutoRemove(false);
    if (auto synced = syncFolder(parent); !synced)
        return failure(synced.error());

    QUrl http;
    http.setScheme(QStringLiteral("http"));
    http.setHost(QStringLiteral("127.0.0.1"));
    http.setPort(ports->http);
    return Endpoints{http, ports->broker};
}

} // namespace ironfence::console::deployment
