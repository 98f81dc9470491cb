// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::base::sql {

/// Where a database is. A value.
struct Address
{
    enum class Kind { Sqlite, Postgresql };

    Kind kind = Kind::Sqlite;
    QString where; ///< the file; or what libpq is told: "host=/run/postgresql dbname=ironfence"

    Address() = default;
    /// A file of SQLite, as most databases are.
    Address(QString file) : where(std::move(file)) {} // NOLINT(google-explicit-constructor)
    /// A server of PostgreSQL. Passwords stand in a file that `passfile` names.
    [[nodiscard]] static Address postgresql(const QString &connection)
    {
        Address address(connection);
        address.kind = Kind::Postgresql;
        return address;
    }
    bool operator==(const Address &) const = default;
};

} // namespace ironfence::base::sql
