// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/account_records.h"
#include "console/server/records/alert_records.h"
#include "console/server/records/answer_records.h"
#include "console/server/records/asset_records.h"
#include "console/server/records/change_records.h"
#include "console/server/records/examination_records.h"
#include "console/server/records/filmstrip_records.h"
#include "console/server/records/history_records.h"
#include "console/server/records/incident_records.h"
#include "console/server/records/manifest_records.h"
#include "console/server/records/notice_records.h"
#include "console/server/records/play_records.h"
#include "console/server/records/programme_records.h"
#include "console/server/records/receipt_records.h"
#include "console/server/records/screen_records.h"

#include <memory>

namespace ironfence::console::server::records {

/// The server's database, the one truth: repositories over one connection. Main thread only; there is no other writer.
class Records
{
public:
    /// Opens, creates or migrates it. A migration that fails is an error: the server then refuses to start.
    [[nodiscard]] static base::Result<std::unique_ptr<Records>> open(const base::sql::Address &address);

    /// Runs the work in one durable transaction; do not nest.
    [[nodiscard]] base::Result<void> transaction(const std::function<base::Result<void>()> &work);

    [[nodiscard]] base::Result<base::sql::Sizes> sizes() const { return m_database->sizes(); }
    [[nodiscard]] const base::sql::Address &address() const { return m_database->address(); }
    /// For stores whose rows change in the same transactions.
    [[nodiscard]] base::sql::Database &database() { return *m_database; }

    ScreenRecords screens;
    AssetRecords assets;
    ExaminationRecords examinations;
    FilmstripRecords filmstrips;
    ProgrammeRecords programmes;
    ManifestRecords manifests;
    AlertRecords alerts;
    ReceiptRecords receipts;
    NoticeRecords notices;
    HistoryRecords history;
    IncidentRecords incidents;
    PlayRecords plays;
    AccountRecords accounts;
    ChangeRecords changes;
    AnswerRecords answers;

private:
    explicit Records(std::unique_ptr<base::sql::Database> database);

    std::unique_ptr<base::sql::Database> m_database;
};

} // namespace ironfence::console::server::records
