// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/accounts/archive.h"

namespace ironfence::console::server::accounts {

using base::failure;
using base::Result;

Result<std::unique_ptr<Archive>> Archive::open(const ArchiveAddress &address)
{
    auto database = base::sql::Database::openToRead(address.database);
    if (!database)
        return failure(database.error());
    auto documents = address.documentsOf(**database);
    if (!documents)
        return failure(documents.error());
    return std::unique_ptr<Archive>(new Archive(std::move(*database), std::move(*documents), address.keyring));
}

Archive::Archive(std::unique_ptr<base::sql::Database> database, std::unique_ptr<media::Store> documents,
                 trust::Keyring keyring)
    : m_database(std::move(database))
    , m_documents(std::move(documents))
    , m_historyRecords(*m_database)
    , m_history(m_historyRecords, *m_documents, std::move(keyring))
    , m_plays(*m_database)
    , m_accounts(*m_database)
{
}

Result<void> Archive::snapshot(const std::function<Result<void>()> &work)
{
    return m_database->snapshot(work);
}

} // namespace ironfence::console::server::accounts
