// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/examination_records.h"
#include "media/asset_tags.h"

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
    qint64 filmstripMs = 0;          ///< when its filmstrip was made (FilmstripRecords); 0: there is none
    media::AssetTags tags{};         ///< read with it; set by setTags()
};

/// Which objects of the store are assets.
class AssetRecords
{
public:
    explicit AssetRecords(base::sql::Database &database) : m_database(&database) {}

    /// Which assets a page is of: those for which all holds that is not empty.
    struct Wanted
    {
        QString text{}; ///< in the name, ASCII in any case
        QString tag{};  ///< one of theirs, as AssetTags has it
    };

    /// The next `limit` behind this asset, the newest first; without it from the newest. Errors: NotFound (there is no
    /// such asset).
    [[nodiscard]] base::Result<QList<AssetRecord>> page(const std::optional<base::Sha256> &after, const Wanted &wanted,
                                                        int limit) const;
    [[nodiscard]] base::Result<AssetRecord> find(const base::Sha256 &asset) const; ///< NotFound
    [[nodiscard]] base::Result<void> add(const AssetRecord &asset);
    [[nodiscard]] base::Result<void> setTags(const base::Sha256 &asset, const media::AssetTags &tags);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
