// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/disk_store.h"

#include "media/disk_writer.h"
#include "media/inspection.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <limits>
#include <sys/statvfs.h>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// An unfinished transfer that nobody went on with for this long belongs to a programme of the past.
constexpr qint64 partialLifeDays = 30;

void sweepPartials(const QString &folder)
{
    const auto before = QDateTime::currentDateTimeUtc().addDays(-partialLifeDays);
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::System | QDir::Hidden);
    for (const auto &entry : entries) {
        if (entry.lastModified() < before)
            (void)removeFile(entry.filePath()); // housekeeping: the next start tries again
    }
}

} // namespace

Result<std::unique_ptr<DiskStore>> DiskStore::open(const QString &root)
{
    const auto absolute = QDir::cleanPath(QFileInfo(root).absoluteFilePath());
    const auto above = QFileInfo(absolute).path();
    if (!QFileInfo(above).isDir() && !QDir().mkpath(above)) // mkpath() writes in any case
        return failure(ErrorCode::Io, QStringLiteral("cannot make the folder above the store"), absolute);
    for (const auto &folder :
         {absolute, absolute + QStringLiteral("/objects"), absolute + QStringLiteral("/partial")}) {
        if (auto made = makeFolder(folder); !made)
            return failure(made.error());
    }
    sweepPartials(absolute + QStringLiteral("/partial"));
    return std::unique_ptr<DiskStore>(new DiskStore(absolute));
}

DiskStore::DiskStore(QString root) : m_root(std::move(root)) {}

QString DiskStore::pathOf(const base::Sha256 &object) const
{
    const auto hex = object.hex();
    return QStringLiteral("%1/objects/%2/%3").arg(m_root, hex.left(2), hex);
}

QString DiskStore::partialOf(const base::Sha256 &object) const
{
    return QStringLiteral("%1/partial/%2").arg(m_root, object.hex());
}

bool DiskStore::contains(const base::ObjectRef &object) const
{
    const auto stamp = FileStamp::of(pathOf(object.sha256));
    return stamp && stamp->size == object.length;
}

Result<std::unique_ptr<StoreWriter>> DiskStore::write(const base::ObjectRef &object)
{
    if (object.length < 0)
        return failure(ErrorCode::Invalid, QStringLiteral("a length is not negative"), object.sha256.hex());
    if (contains(object))
        return failure(ErrorCode::Conflict, QStringLiteral("the object is there already"), object.sha256.hex());

    auto writer = DiskWriter::open(object, {partialOf(object.sha256), pathOf(object.sha256)});
    // Another writer may have finished between the first look and the lock.
    if (writer && contains(object))
        return failure(ErrorCode::Conflict, QStringLiteral("the object is there already"), object.sha256.hex());
    return writer;
}

Result<QByteArray> DiskStore::read(const base::ObjectRef &object, qint64 maxBytes) const
{
    if (object.length > maxBytes) {
        return failure(ErrorCode::TooLarge, QStringLiteral("%1 bytes, at most %2").arg(object.length).arg(maxBytes),
                       object.sha256.hex());
    }
    auto file = PosixFile::openToRead(pathOf(object.sha256));
    if (!file)
        return failure(file.error());

    QByteArray bytes(object.length + 1, Qt::Uninitialized); // one more, to notice a file that is too long
    const auto got = file->read(std::span(bytes.data(), static_cast<size_t>(bytes.size())));
    if (!got)
        return failure(got.error());
    bytes.truncate(*got);
    if (*got != object.length || base::Sha256::of(bytes) != object.sha256)
        return failure(ErrorCode::Corrupt, QStringLiteral("the bytes were altered"), object.sha256.hex());
    return bytes;
}

Result<void> DiskStore::verify(const base::ObjectRef &object) const
{
    return inspect(object).map([](const FileStamp &) {});
}

Result<FileStamp> DiskStore::inspect(const base::ObjectRef &object) const
{
    auto inspection = Inspection::open(pathOf(object.sha256), object);
    if (!inspection)
        return failure(inspection.error());
    for (;;) {
        if (auto verdict = inspection->step())
            return *verdict;
    }
}

Result<void> DiskStore::remove(const base::Sha256 &object)
{
    if (auto partial = removeFile(partialOf(object)); !partial)
        return partial;
    const QString path = pathOf(object);
    if (!FileStamp::of(path) && !QFileInfo(path).isSymLink())
        return {};
    if (auto removed = removeFile(path); !removed)
        return removed;
    return syncFolder(QFileInfo(path).path());
}

Result<QList<base::ObjectRef>> DiskStore::list() const
{
    QList<base::ObjectRef> objects;
    QDirIterator files(m_root + QStringLiteral("/objects"), QDir::Files | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const auto hash = base::Sha256::fromHex(files.fileName());
        if (hash && files.filePath() == pathOf(*hash))
            objects.append({*hash, files.fileInfo().size()});
    }
    return objects;
}

QList<base::ObjectRef> DiskStore::partials() const
{
    QList<base::ObjectRef> partials;
    QDirIterator files(m_root + QStringLiteral("/partial"), QDir::Files | QDir::NoSymLinks);
    while (files.hasNext()) {
        files.next();
        if (const auto hash = base::Sha256::fromHex(files.fileName()))
            partials.append({*hash, files.fileInfo().size()});
    }
    return partials;
}

qint64 DiskStore::partialBytes(const base::Sha256 &object) const
{
    const auto stamp = FileStamp::of(partialOf(object));
    return stamp ? stamp->size : 0;
}

qint64 DiskStore::room() const
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(m_root).constData(), &disk) != 0)
        return std::numeric_limits<qint64>::max(); // nobody knows: whoever writes will hear of it
    return static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize);
}

} // namespace ironfence::media
