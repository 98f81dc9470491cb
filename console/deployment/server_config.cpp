// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/deployment/server_config.h"

#include "base/configuration.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>

namespace ironfence::console::deployment {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr qint64 maxFileBytes = 64 * 1024;

Result<Listener> listener(base::Configuration &ini, const QString &section)
{
    const QString key = section + QStringLiteral("/address");
    const Listener found{ini.text(key), static_cast<int>(ini.integer(section + QStringLiteral("/port"), 1, 65535))};
    const QHostAddress address(found.address);
    if (!found.address.isEmpty() && (address.protocol() != QAbstractSocket::IPv4Protocol || !address.isLoopback())) {
        return failure(
            ErrorCode::Unsupported,
            QStringLiteral("'%1' is refused: the server listens on a loopback address such as 127.0.0.1 only; "
                           "the network comes with mutual TLS")
                .arg(found.address),
            QStringLiteral("server.ini: ") + key);
    }
    return found;
}

/// What is wrong with a connection string of libpq; empty: nothing that can be seen from here.
QString faultOf(const QString &connection)
{
    static const QRegularExpression pairs(
        QStringLiteral(R"(\A(\s*\w+\s*=\s*('([^'\\]|\\.)*'|([^\s'\\]|\\.)+))*\s*\z)"));
    static const QRegularExpression password(QStringLiteral(R"((\A|\s)(ssl)?password\s*=)"));
    if (connection.contains(password))
        return QStringLiteral("must hold no password: name a file of them with passfile=");
    if (!connection.contains(pairs) || connection.contains(u';'))
        return QStringLiteral("must be keywords and values as in host=/run/postgresql dbname=ironfence, without ';'");
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, file.errorString(), path);
    if (file.size() > maxFileBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("at most 64 KiB"), path);
    return file.readAll();
}

Result<QList<base::Sha256>> readTokens(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return failure(bytes.error());
    QList<base::Sha256> tokens;
    for (const auto &line : bytes->split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto token = base::Sha256::fromHex(QString::fromLatin1(line.trimmed()));
        if (!token)
            return failure(token.error().code, token.error().message, path);
        tokens.append(*token);
    }
    if (tokens.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("no operator token: nobody could sign in"), path);
    return tokens;
}

Result<void> readIni(ServerConfig &config)
{
    auto ini = base::Configuration::load(QDir(config.directory).filePath(QStringLiteral("server.ini")));
    if (!ini)
        return failure(ini.error());
    if (auto authority = base::AuthorityId::parse(ini->text(QStringLiteral("server/authority"))))
        config.authority = *authority;
    else
        ini->fail(QStringLiteral("server/authority"), authority.error().message);

    const std::pair<const char *, Listener *> listeners[] = {
        {"http", &config.http}, {"broker", &config.broker}, {"api", &config.api}};
    for (const auto &[section, target] : listeners) {
        auto found = listener(*ini, QLatin1String(section));
        if (!found)
            return failure(found.error());
        *target = *found;
    }
    config.postgresql = ini->text(QStringLiteral("database/postgresql"), QString()).trimmed();
    if (const auto fault = faultOf(config.postgresql); !fault.isEmpty())
        ini->fail(QStringLiteral("database/postgresql"), fault);
    const int http = config.http.port;
    if (http == config.broker.port || http == config.api.port || config.broker.port == config.api.port)
        ini->fail(QStringLiteral("api/port"), QStringLiteral("the three ports must differ"));
    return ini->finish();
}

} // namespace

Result<ServerConfig> ServerConfig::read(const QString &directory)
{
    ServerConfig config;
    config.directory = QDir::cleanPath(QDir::current().absoluteFilePath(directory));
    if (auto ini = readIni(config); !ini)
        return failure(ini.error());

    const QDir folder(config.directory);
    const auto trustFile = folder.filePath(QStringLiteral("trust.json"));
    const auto trustBytes = readFile(trustFile);
    if (!trustBytes)
        return failure(trustBytes.error());
    auto keyring = trust::Keyring::parse(*trustBytes);
    if (!keyring)
        return failure(keyring.error().code, keyring.error().line(), trustFile);
    config.keyring = *keyring;
    if (!config.keyring.authorities().contains(config.authority))
        return failure(ErrorCode::Invalid, QStringLiteral("no key of %1").arg(config.authority.text()), trustFile);

    auto tokens = readTokens(folder.filePath(QStringLiteral("operator_tokens")));
    if (!tokens)
        return failure(tokens.error());
    config.operatorTokens = *tokens;
    return config;
}

QString ServerConfig::databaseFile() const
{
    return directory + QStringLiteral("/database.sqlite");
}

QString ServerConfig::contentDirectory() const
{
    return directory + QStringLiteral("/content");
}

QString ServerConfig::onlineKeyFile() const
{
    return directory + QStringLiteral("/online.key");
}

QString ServerConfig::runDirectory() const
{
    return directory + QStringLiteral("/run");
}

QUrl ServerConfig::httpUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(http.address);
    url.setPort(http.port);
    return url;
}

} // namespace ironfence::console::deployment
