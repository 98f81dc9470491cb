// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/engine.h"

namespace ironfence::base::sql {

/// SQLite: write-ahead log, synchronous=FULL, foreign keys on.
class SqliteEngine final : public Engine
{
public:
    explicit SqliteEngine(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] QString driver() const override { return QStringLiteral("QSQLITE"); }
    [[nodiscard]] Result<void> open(QSqlDatabase &connection, Access access) const override;
    [[nodiscard]] QString migrationsIn(const QString &folder) const override { return folder; }
    [[nodiscard]] Result<int> version(const QSqlDatabase &connection) const override;
    [[nodiscard]] Result<void> setVersion(const QSqlDatabase &connection, int version) const override;
    [[nodiscard]] QString beginning(Access access) const override;
    [[nodiscard]] Result<Sizes> sizes(const QSqlDatabase &connection) const override;
    [[nodiscard]] Error errorOf(const QSqlError &error) const override;
    [[nodiscard]] bool isSpoiltByErrors() const override { return false; }
    [[nodiscard]] bool isForwardOnly() const override { return true; }

private:
    [[nodiscard]] Result<void> openToWrite(QSqlDatabase &connection) const;
    [[nodiscard]] Result<void> openToRead(QSqlDatabase &connection, const QString &mode) const;

    QString m_file;
};

} // namespace ironfence::base::sql
