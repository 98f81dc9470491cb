// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/disk_writer.h"

#include <QFileInfo>
#include <vector>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// A file opened before another writer renamed it is no longer the partial file but the finished object: never write to
// that.
bool isStillAt(const PosixFile &file, const QString &path)
{
    const auto open = file.stamp();
    const auto there = FileStamp::of(path);
    return open && there && open->inode == there->inode;
}

Result<PosixFile> openLocked(const QString &path)
{
    constexpr int attempts = 8;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto file = PosixFile::openToWrite(path);
        if (!file && file.error().code == ErrorCode::Unsupported) {
            // Not ours: a link or a pipe that somebody put there. The name is taken back, what it led to is not
            // touched.
            if (auto removed = removeFile(path); !removed)
                return failure(removed.error());
            continue;
        }
        if (!file)
            return file;
        if (!file->tryLock())
            break;
        if (isStillAt(*file, path))
            return file;
    }
    return failure(ErrorCode::Unavailable, QStringLiteral("somebody else is writing this object"), path);
}

} // namespace

Result<std::unique_ptr<StoreWriter>> DiskWriter::open(const base::ObjectRef &object, DiskPlaces places)
{
    auto file = openLocked(places.partial);
    if (!file)
        return failure(file.error());

    auto writer = std::unique_ptr<DiskWriter>(new DiskWriter(object, std::move(places), std::move(*file)));
    if (auto resumed = writer->resume(); !resumed)
        return failure(resumed.error());
    return writer;
}

DiskWriter::DiskWriter(const base::ObjectRef &object, DiskPlaces places, PosixFile file)
    : m_object(object), m_places(std::move(places)), m_file(std::move(file))
{
}

DiskWriter::~DiskWriter()
{
    if (!m_committed && m_offset == 0)
        (void)removeFile(m_places.partial); // nothing worth keeping; a leftover empty file would do no harm
}

Result<void> DiskWriter::resume()
{
    constexpr size_t bufferBytes = 1024 * 1024;
    std::vector<char> buffer(bufferBytes);

    m_file.expectSequentialReads();
    while (m_offset <= m_object.length) {
        const auto got = m_file.read(buffer);
        if (!got)
            return failure(got.error());
        if (*got == 0)
            return {};
        m_hasher.add(QByteArrayView(buffer.data(), *got));
        m_offset += *got;
    }
    discard(); // longer than the object: somebody else's bytes
    return {};
}

Result<void> DiskWriter::append(QByteArrayView bytes)
{
    if (bytes.size() > m_object.length - m_offset)
        return failure(ErrorCode::TooLarge, QStringLiteral("more bytes than the %1 announced").arg(m_object.length),
                       m_places.partial);
    if (auto written = m_file.writeAt(m_offset, bytes); !written)
        return written;
    m_hasher.add(bytes);
    m_offset += bytes.size();
    return {};
}

Result<void> DiskWriter::commit()
{
    const bool complete = m_offset == m_object.length;
    if (!complete || m_hasher.finish() != m_object.sha256) {
        discard();
        const auto message = complete ? QStringLiteral("the bytes do not have the announced SHA-256")
                                      : QStringLiteral("fewer bytes than the %1 announced").arg(m_object.length);
        return failure(ErrorCode::Corrupt, message, m_object.sha256.hex());
    }
    auto published = publish();
    if (!published)
        discard(); // after a failed fsync nobody knows which bytes reached the disk
    return published;
}

Result<void> DiskWriter::publish()
{
    // A discard() whose truncation failed may have left a tail behind the bytes that count.
    if (auto cut = m_file.truncate(m_object.length); !cut)
        return cut;
    if (auto synced = m_file.sync(); !synced)
        return synced;

    const QString folder = QFileInfo(m_places.object).path();
    if (auto made = makeFolder(folder); !made)
        return made;
    if (auto renamed = renameFile(m_places.partial, m_places.object); !renamed)
        return renamed;
    m_committed = true;
    return syncFolder(folder);
}

void DiskWriter::discard()
{
    m_offset = 0;
    m_hasher = Hasher();
    if (!m_committed)
        (void)m_file.truncate(0); // later bytes overwrite what stays, and publish() cuts the rest
}

} // namespace ironfence::media
