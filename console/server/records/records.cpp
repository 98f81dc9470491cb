// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;

Result<std::unique_ptr<Records>> Records::open(const QString &file)
{
    auto database = base::sql::Database::open(file, QStringLiteral(":/ironfence/server/migrations"));
    if (!database)
        return failure(database.error());
    return std::unique_ptr<Records>(new Records(std::move(*database)));
}

Records::Records(std::unique_ptr<base::sql::Database> database)
    : screens(*database)
    , assets(*database)
    , programmes(*database)
    , manifests(*database)
    , alerts(*database)
    , receipts(*database)
    , notices(*database)
    , history(*database)
    , incidents(*database)
    , plays(*database)
    , accounts(*database)
    , m_database(std::move(database))
{
}

Result<void> Records::transaction(const std::function<Result<void>()> &work)
{
    return m_database->transaction(work);
}

} // namespace ironfence::console::server::records
