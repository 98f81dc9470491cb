// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/sha256.h"
#include "trust/keyring.h"

#include <QList>
#include <QUrl>

namespace ironfence::console::deployment {

/// An address to listen on: loopback only, because nothing outside this machine may connect before mutual TLS is there.
struct Listener
{
    QString address; ///< 127.0.0.0/8
    int port = 0;

    bool operator==(const Listener &) const = default;
};

/// Everything the server is told from outside, read once and never changed: server.ini, trust.json and operator_tokens
/// of its directory.
struct ServerConfig
{
    QString directory; ///< absolute
    base::AuthorityId authority;
    Listener http;   ///< the proxy, for players and operators
    Listener broker; ///< MQTT
    Listener api;    ///< behind the proxy
    /// How libpq finds the database ("host=/run/postgresql dbname=ironfence"), without a password; empty: it is
    /// databaseFile().
    QString postgresql;
    trust::Keyring keyring;
    QList<base::Sha256> operatorTokens; ///< SHA-256 of each bearer token

    /// Errors: NotFound (no deployment there), Invalid (with file and key), Unsupported (an address that is not
    /// loopback).
    [[nodiscard]] static base::Result<ServerConfig> read(const QString &directory);

    [[nodiscard]] QString databaseFile() const; ///< of SQLite
    [[nodiscard]] QString contentDirectory() const;
    [[nodiscard]] QString onlineKeyFile() const; ///< may be missing
    [[nodiscard]] QString runDirectory() const;
    [[nodiscard]] QUrl httpUrl() const;
};

} // namespace ironfence::console::deployment
