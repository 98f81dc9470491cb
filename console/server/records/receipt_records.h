// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"
#include "messaging/receipt.h"

namespace ironfence::console::server::records {

/// A receipt as it is stored.
struct ReceiptRecord
{
    base::ScreenId screen;
    QString id;
    QString alert; ///< identifier; empty when the document could not be read
    base::Sha256 document;
    QByteArray body; ///< JSON
    qint64 storedMs = 0;
};

/// Where a page of a screen's receipts begins: behind this one.
struct ReceiptCursor
{
    qint64 storedMs = 0;
    QString id;
};

/// How many screens have reached which stage of one alert document.
struct ReceiptCounts
{
    qint64 received = 0;
    qint64 presented = 0;
    qint64 ended = 0;
    qint64 refused = 0;
};

/// The highest revision of every receipt, each once. A receipt counts for an alert only when it is about its very
/// bytes.
class ReceiptRecords
{
public:
    explicit ReceiptRecords(base::sql::Database &database) : m_database(&database) {}

    /// An older or equal revision of a known receipt changes nothing and succeeds.
    [[nodiscard]] base::Result<void> store(const base::ScreenId &screen, const messaging::Receipt &receipt,
                                           qint64 nowMs);
    /// Those of at least `screens` screens behind `after`, if there are so many, by screen and whole screens.
    [[nodiscard]] base::Result<QList<ReceiptRecord>> of(const QString &alert, const base::Sha256 &document,
                                                        const base::ScreenId &after, int screens) const;
    /// Those of a screen, the one that was stored last first, behind this one; without it, from the beginning.
    [[nodiscard]] base::Result<QList<ReceiptRecord>>
    newestOf(const base::ScreenId &screen, const std::optional<ReceiptCursor> &after, int limit) const;
    [[nodiscard]] base::Result<ReceiptCounts> counts(const QString &alert, const base::Sha256 &document) const;

    /// Removes receipts that were stored before `time` and whose alert, if it is known, expired before it too: at most
    /// `limit`, and answers how many.
    [[nodiscard]] base::Result<qint64> forgetBefore(base::UtcTime time, int limit);
    /// Removes all but the `count` receipts of a screen that were stored last.
    [[nodiscard]] base::Result<void> keepNewest(const base::ScreenId &screen, int count);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
