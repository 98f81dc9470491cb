// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/inspection.h"

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr size_t bufferBytes = 1024 * 1024;
constexpr int buffersPerStep = 4;

} // namespace

Result<Inspection> Inspection::open(const QString &path, const base::ObjectRef &object)
{
    auto file = PosixFile::openToRead(path);
    if (!file)
        return failure(file.error());
    const auto stamp = file->stamp();
    if (!stamp)
        return failure(stamp.error());
    if (stamp->size != object.length)
        return failure(ErrorCode::Corrupt, QStringLiteral("%1 bytes instead of %2").arg(stamp->size).arg(object.length),
                       path);
    return Inspection(path, object, std::move(*file), *stamp);
}

Inspection::Inspection(const QString &path, const base::ObjectRef &object, PosixFile file, const FileStamp &before)
    : m_path(path), m_object(object), m_file(std::move(file)), m_before(before), m_buffer(bufferBytes)
{
    m_file.expectSequentialReads();
}

std::optional<Result<FileStamp>> Inspection::step()
{
    for (int i = 0; i < buffersPerStep; ++i) {
        const auto got = m_file.read(m_buffer);
        if (!got)
            return failure(got.error());
        m_hasher.add(QByteArrayView(m_buffer.data(), *got));
        if (*got == static_cast<qint64>(m_buffer.size()))
            continue;

        // The end. A file that was written to while it was read has another stamp now, and its hash says nothing.
        const auto after = m_file.stamp();
        if (!after)
            return failure(after.error());
        if (*after != m_before)
            return failure(ErrorCode::Unavailable, QStringLiteral("the file was touched while it was read"), m_path);
        if (m_hasher.finish() != m_object.sha256)
            return failure(ErrorCode::Corrupt, QStringLiteral("the bytes were altered"), m_path);
        return m_before;
    }
    return std::nullopt;
}

} // namespace ironfence::media
