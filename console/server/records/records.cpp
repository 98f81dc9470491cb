// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;

Result<std::unique_ptr<Records>> Records::open(const base::sql::Address &address)
{
    auto database = base::sql::Database::open(address, QStringLiteral(":/ironfence/server/migrations"));
    if (!database)
        return failure(database.error());
    std::unique_ptr<Records> records(new Records(std::move(*database)));
    if (auto complete = records->transaction([&] { return records->screens.rows().complete(); }); !complete)
        return failure(complete.error());
    return records;
}

Records::Records(std::unique_ptr<base::sql::Database> database)
    : screens(*database)
    , assets(*database)
    , examinations(*database)
    , filmstrips(*database)
    , programmes(*database)
    , manifests(*database)
    , alerts(*database)
    , receipts(*database)
    , notices(*database)
    , history(*database)
    , incidents(*database)
    , plays(*database)
    , accounts(*database)
    , changes(*database)
    , answers(*database)
    , m_database(std::move(database))
{
}

Result<void> Records::transaction(const std::function<Result<void>()> &work)
{
    return m_database->transaction(work);
}

} // namespace ironfence::console::server::records
