// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/screen_config.h"

#include "base/configuration.h"

#include <QFile>
#include <QHostAddress>

namespace ironfence::player {

using base::Configuration;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

base::Error beyondLoopback(const QString &what, const QString &host)
{
    return {ErrorCode::Unsupported,
            QStringLiteral(
                "%1 %2 is not on this machine; only loopback is allowed until the network is protected by mutual TLS")
                .arg(what, host.isEmpty() ? QStringLiteral("(none)") : host),
            {}};
}

Result<QString> readPassword(const QString &path)
{
    constexpr qint64 maxBytes = 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("the broker's password cannot be read"), path);
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        return failure(ErrorCode::Denied, QStringLiteral("the password file is readable by others; chmod 600 it"),
                       path);
    if (file.size() > maxBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("a password file has at most 1 KiB"), path);
    return QString::fromUtf8(file.readAll()).trimmed();
}

/// In MiB, up to 16 TiB; 0: as the disk allows.
std::optional<qint64> readQuota(Configuration &ini)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    constexpr qint64 most = 16 * mebibyte;
    const auto quota = ini.integer(QStringLiteral("store/quota_mib"), 0, most, 0);
    return quota > 0 ? std::optional(quota * mebibyte) : std::nullopt;
}

QString readRenderer(Configuration &ini)
{
    const auto key = QStringLiteral("display/renderer");
    auto name = ini.text(key, QStringLiteral("auto"));
    if (name != u"auto" && name != u"opengl" && name != u"software")
        ini.fail(key, QStringLiteral("must be auto, opengl or software"));
    return name;
}

/// On unless it says otherwise.
bool readSwitch(Configuration &ini, const QString &key)
{
    const auto word = ini.text(key, QStringLiteral("on"));
    if (word != u"on" && word != u"off")
        ini.fail(key, QStringLiteral("must be on or off"));
    return word == u"on";
}

} // namespace

Result<ScreenConfig> ScreenConfig::load(const QString &file)
{
    auto ini = Configuration::load(file);
    if (!ini)
        return failure(ini.error());

    ScreenConfig config;
    const auto idKey = QStringLiteral("screen/id");
    if (auto id = base::ScreenId::parse(ini->text(idKey)))
        config.screen = *id;
    else
        ini->fail(idKey, id.error().message);
    config.assignmentFile = ini->path(QStringLiteral("screen/assignment"), QStringLiteral("assignment.json"));
    config.server = QUrl(ini->text(QStringLiteral("server/url")), QUrl::StrictMode);
    config.broker.host = ini->text(QStringLiteral("broker/host"), QStringLiteral("127.0.0.1"));
    config.broker.port = static_cast<int>(ini->integer(QStringLiteral("broker/port"), 1, 65535));
    const auto passwordFile = ini->path(QStringLiteral("broker/password_file"), QStringLiteral("broker.password"));
    config.trustFile = ini->path(QStringLiteral("trust/file"), QStringLiteral("trust.json"));
    config.stateDirectory = ini->path(QStringLiteral("state/directory"), QStringLiteral("state"));
    config.trial = std::chrono::seconds{ini->integer(QStringLiteral("state/trial_seconds"), 1, 3600, 60)};
    config.quotaBytes = readQuota(*ini);
    config.renderer = readRenderer(*ini);
    config.watch = readSwitch(*ini, QStringLiteral("display/watchdog"));
    config.allClear = std::chrono::seconds{ini->integer(QStringLiteral("alerts/all_clear_seconds"), 1, 300, 30)};
    if (config.server.scheme() != u"http" || !config.server.isValid())
        ini->fail(QStringLiteral("server/url"), QStringLiteral("must be an http address"));
    if (auto complete = ini->finish(); !complete)
        return failure(complete.error());

    if (!isLoopback(config.server.host()))
        return failure(beyondLoopback(QStringLiteral("the server"), config.server.host()));
    if (!isLoopback(config.broker.host))
        return failure(beyondLoopback(QStringLiteral("the broker"), config.broker.host));
    auto password = readPassword(passwordFile);
    if (!password)
        return failure(password.error());
    config.broker.clientId = config.screen.text();
    config.broker.username = config.screen.text();
    config.broker.password = *password;
    return config;
}

} // namespace ironfence::player
