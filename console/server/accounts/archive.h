// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/desk/history.h"
#include "console/server/records/account_records.h"
#include "console/server/records/play_records.h"
#include "media/store.h"

#include <functional>

namespace ironfence::console::server::accounts {

/// Where what the server remembers is found, for threads that read it for themselves. A value.
struct ArchiveAddress
{
    base::sql::Address database;
    /// The documents that a reading connection finds there.
    std::function<base::Result<std::unique_ptr<media::Store>>(base::sql::Database &)> documentsOf;
    trust::Keyring keyring;
};

/// A reading connection and the repositories over it. Open, use and destroy it on one thread.
class Archive
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Archive>> open(const ArchiveAddress &address);

    /// Runs the work on what is there now, whatever is written meanwhile; do not nest.
    [[nodiscard]] base::Result<void> snapshot(const std::function<base::Result<void>()> &work);
    [[nodiscard]] base::sql::Database &database() { return *m_database; }
    [[nodiscard]] const desk::History &history() const { return m_history; }
    [[nodiscard]] const records::PlayRecords &plays() const { return m_plays; }
    [[nodiscard]] const records::AccountRecords &accounts() const { return m_accounts; }

private:
    Archive(std::unique_ptr<base::sql::Database> database, std::unique_ptr<media::Store> documents,
            trust::Keyring keyring);

    std::unique_ptr<base::sql::Database> m_database;
    std::unique_ptr<media::Store> m_documents;
    records::HistoryRecords m_historyRecords;
    desk::History m_history;
    records::PlayRecords m_plays;
    records::AccountRecords m_accounts;
};

} // namespace ironfence::console::server::accounts
