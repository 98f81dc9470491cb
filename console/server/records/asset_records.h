// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/examination_records.h"

#include <optional>

namespace ironfence::console::server::records {

/// An asset that the operator uploaded, with what the probe found beside the operator.
struct AssetRecord
{
    base::ObjectRef object;
    QString name;
    base::json::Value facts = base::json::Value::object();
    qint64 addedMs = 0;
    ExaminationRecord examination{}; ///< read with it; it is stored by ExaminationRecords
};

/// Which objects of the store are assets.
class AssetRecords
{
public:
    explicit AssetRecords(base::sql::Database &database) : m_database(&database) {}

    /// The next `limit` behind this asset, the newest first; without it from the newest. With a text in the name, if it
    /// is not empty (ASCII in any case). Errors: NotFound (there is no such asset).
    [[nodiscard]] base::Result<QList<AssetRecord>> page(const std::optional<base::Sha256> &after, const QString &text,
                                                        int limit) const;
    [[nodiscard]] base::Result<AssetRecord> find(const base::Sha256 &asset) const; ///< NotFound
    [[nodiscard]] base::Result<void> add(const AssetRecord &asset);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
