// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "base/sha256.h"
#include "base/sql/database.h"

#include <optional>

namespace ironfence::console::server::records {

/// What an examination came to.
enum class Outcome {
    Judged,
    Unplayable, ///< no screen can play it
    Unexamined, ///< nothing could be found out
};

/// How an asset stands with pre-flight.
struct ExaminationRecord
{
    QString verdict; ///< "pass", "warning" or "refusal"; empty before the first
    Outcome outcome = Outcome::Judged;
    int attempts = 0;      ///< how often an examination began
    qint64 examinedMs = 0; ///< 0: it waits, for the first time or once more
    qint64 insistedMs = 0; ///< since when an operator wants it on screens all the same; 0: nobody does
    QString note{};        ///< why

    [[nodiscard]] bool isWaiting() const { return examinedMs == 0; }
    [[nodiscard]] bool isPlayable() const { return outcome != Outcome::Unplayable; }
    [[nodiscard]] bool isRefused() const { return verdict == QStringLiteral("refusal") && insistedMs == 0; }
    bool operator==(const ExaminationRecord &) const = default;
};

/// What pre-flight on this server said of assets.
class ExaminationRecords
{
public:
    static constexpr int mostAttempts = 2; ///< of what could not be judged

    explicit ExaminationRecords(base::sql::Database &database) : m_database(&database) {}

    /// Assets that wait, in the order in which they came.
    [[nodiscard]] base::Result<QList<base::ObjectRef>> waiting() const;
    [[nodiscard]] base::Result<ExaminationRecord> find(const base::Sha256 &asset) const; ///< as it is before the first
    /// {"findings":[…]}. Errors: NotFound (before the first).
    [[nodiscard]] base::Result<base::json::Value> report(const base::Sha256 &asset) const;
    /// An examination begins: so many beginnings are counted, should it take the server with it.
    [[nodiscard]] base::Result<void> begin(const base::Sha256 &asset);
    /// It was broken off by somebody who may: it does not count.
    [[nodiscard]] base::Result<void> takeBack(const base::Sha256 &asset);
    /// One that was begun has ended. Of the record: verdict, outcome, examinedMs.
    [[nodiscard]] base::Result<void> put(const base::Sha256 &asset, const ExaminationRecord &record,
                                         const base::json::Value &report);
    [[nodiscard]] base::Result<void> insist(const base::Sha256 &asset, qint64 nowMs, const QString &note);
    /// What could not be judged waits once more, for `mostAttempts` in all: when the server starts.
    [[nodiscard]] base::Result<void> tryAgain();

private:
    base::sql::Database *m_database;
};

/// Of the columns verdict, outcome, attempts, examined_ms, insisted_ms and note from this one on, which are NULL when
/// there is no row.
[[nodiscard]] ExaminationRecord examinationOf(const QSqlQuery &query, int column);

} // namespace ironfence::console::server::records
