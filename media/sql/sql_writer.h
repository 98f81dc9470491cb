// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/sql/sql_store.h"

namespace ironfence::media {

/// Collects one small object in memory and inserts it as one row.
class SqlWriter final : public StoreWriter
{
public:
    SqlWriter(SqlStore &store, const base::ObjectRef &object);
    ~SqlWriter() override;
    Q_DISABLE_COPY_MOVE(SqlWriter)

    [[nodiscard]] qint64 offset() const override { return m_bytes.size(); }
    [[nodiscard]] base::Result<void> append(QByteArrayView bytes) override;
    [[nodiscard]] base::Result<void> commit() override;
    void discard() override { m_bytes.clear(); }

private:
    SqlStore &m_store;
    base::ObjectRef m_object;
    QByteArray m_bytes;
};

} // namespace ironfence::media
