// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/statement.h"

#include "base/sql/database.h"

namespace ironfence::base::sql {

Result<void> Statement::run(const QVariantList &values)
{
    return m_database->run(m_query, values);
}

} // namespace ironfence::base::sql
