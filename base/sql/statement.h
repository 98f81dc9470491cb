// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QVariantList>

namespace ironfence::base::sql {

class Database;

/// A statement that is run again and again with other values, without being read anew. Must not outlive its database.
class Statement
{
public:
    /// Binds as Database::run() does; for statements that answer nothing.
    [[nodiscard]] Result<void> run(const QVariantList &values);

private:
    friend class Database;
    Statement(QSqlQuery query, Database &database) : m_query(std::move(query)), m_database(&database) {}

    QSqlQuery m_query;
    Database *m_database;
};

} // namespace ironfence::base::sql
