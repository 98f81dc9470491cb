// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "base/sql/database.h"
#include "base/time.h"

#include <optional>

namespace ironfence::console::server::records {

/// What was answered to a request that carried an Idempotency-Key.
struct AnswerRecord
{
    QString key;
    base::Sha256 request; ///< of method, path and body
    int status = 0;
    QByteArray type;
    QByteArray tag; ///< the entity tag; may be empty
    QByteArray body;
};

/// The newest of these answers, for a day.
class AnswerRecords
{
public:
    static constexpr std::chrono::hours keptFor{24};
    static constexpr int kept = 10'000;

    explicit AnswerRecords(base::sql::Database &database) : m_database(&database) {}

    /// Nothing: there is none, or it is older than a day.
    [[nodiscard]] base::Result<std::optional<AnswerRecord>> find(const QString &key, base::UtcTime now) const;
    /// Takes the place of one that is too old, and forgets what is too old or too much.
    [[nodiscard]] base::Result<void> put(const AnswerRecord &answer, base::UtcTime now);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
