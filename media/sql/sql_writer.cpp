// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/sql/sql_writer.h"

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

SqlWriter::SqlWriter(SqlStore &store, const base::ObjectRef &object) : m_store(store), m_object(object)
{
    m_store.m_writing.insert(object.sha256);
    m_bytes = m_store.m_unfinished.take(object.sha256);
    if (m_bytes.size() > object.length)
        m_bytes.clear();
}

SqlWriter::~SqlWriter()
{
    m_store.m_writing.remove(m_object.sha256);
    m_store.keep(m_object.sha256, m_bytes);
}

Result<void> SqlWriter::append(QByteArrayView bytes)
{
    if (bytes.size() > m_object.length - m_bytes.size()) {
        return failure(ErrorCode::TooLarge, QStringLiteral("more bytes than the %1 announced").arg(m_object.length),
                       m_object.sha256.hex());
    }
    m_bytes.append(bytes);
    return {};
}

Result<void> SqlWriter::commit()
{
    const bool complete = m_bytes.size() == m_object.length;
    if (!complete || base::Sha256::of(m_bytes) != m_object.sha256) {
        discard();
        const auto message = complete ? QStringLiteral("the bytes do not have the announced SHA-256")
                                      : QStringLiteral("fewer bytes than the %1 announced").arg(m_object.length);
        return failure(ErrorCode::Corrupt, message, m_object.sha256.hex());
    }
    auto inserted = m_store.insert(m_object.sha256, m_bytes);
    if (inserted)
        discard();
    return inserted;
}

} // namespace ironfence::media
