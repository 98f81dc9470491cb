// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/client_config.h"

#include "base/configuration.h"
#include "console/client/loopback_url.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ironfence::console::client {

namespace {

base::Result<QByteArray> readToken(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("no readable token"), path);
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((file.permissions() & others) != 0) {
        return base::failure(base::ErrorCode::Denied,
                             QStringLiteral("others can read this token: chmod 600 it, or make a new one"), path);
    }

    constexpr qint64 maxBytes = 512;
    const auto token = file.read(maxBytes + 1).trimmed();
    static const QRegularExpression shape( // RFC 6750 b68token
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._~+/=-]{16,512}")));
    if (!shape.match(QString::fromLatin1(token)).hasMatch())
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("not a bearer token of 16 to 512 characters"),
                             path);
    return token;
}

} // namespace

base::Result<ClientConfig> ClientConfig::load(const QString &directory)
{
    const auto file = QDir(directory).absoluteFilePath(QLatin1String(fileName));
    auto ini = base::Configuration::load(file);
    if (!ini && ini.error().code == base::ErrorCode::NotFound) {
        return base::failure(
            base::ErrorCode::NotFound,
            QStringLiteral("no operator's directory here: make one with `ironfence init`, or name it with --operator"),
            file);
    }
    if (!ini)
        return base::failure(ini.error());

    ClientConfig config;
    const auto url = loopbackUrl(ini->text(QStringLiteral("server/url")));
    if (!url)
        ini->fail(QStringLiteral("server/url"), url.error().message);
    const auto tokenFile = ini->path(QStringLiteral("server/token_file"));
    const auto authority = base::AuthorityId::parse(ini->text(QStringLiteral("operator/authority")));
    if (!authority)
        ini->fail(QStringLiteral("operator/authority"), authority.error().message);
    config.sender = ini->text(QStringLiteral("operator/sender"), authority ? authority->text() : QString());
    config.keyFile = ini->path(QStringLiteral("operator/key_file"));
    config.trustFile = ini->path(QStringLiteral("operator/trust_file"));
    if (const auto complete = ini->finish(); !complete)
        return base::failure(complete.error());

    auto token = readToken(tokenFile);
    if (!token)
        return base::failure(token.error());
    config.server = *url;
    config.authority = *authority;
    config.token = *token;
    return config;
}

QString ClientConfig::directoryFor(const std::string &given)
{
    if (!given.empty())
        return QDir().absoluteFilePath(QString::fromStdString(given));
    if (const auto set = qEnvironmentVariable("IRONFENCE_OPERATOR"); !set.isEmpty())
        return QDir().absoluteFilePath(set);
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/ironfence");
}

} // namespace ironfence::console::client
