// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/posix_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

tl::unexpected<base::Error> failureOf(int error, const QString &path)
{
    ErrorCode code = ErrorCode::Io;
    if (error == ENOSPC || error == EDQUOT)
        code = ErrorCode::Full;
    else if (error == ENOENT || error == ENOTDIR)
        code = ErrorCode::NotFound;
    else if (error == ELOOP)
        code = ErrorCode::Unsupported; // O_NOFOLLOW met a symbolic link
    return failure(code, QString::fromLocal8Bit(std::strerror(error)), path);
}

template <typename Call>
auto retried(Call &&call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

// Reads until the buffer is full or the file ends.
template <typename Read>
Result<qint64> filled(std::span<char> buffer, const QString &path, Read &&readSome)
{
    size_t done = 0;
    while (done < buffer.size()) {
        const auto got = retried([&] { return readSome(buffer.subspan(done), done); });
        if (got == -1)
            return failureOf(errno, path);
        if (got == 0)
            break;
        done += static_cast<size_t>(got);
    }
    return static_cast<qint64>(done);
}

Result<int> openRegular(const QString &path, int flags)
{
    // O_NONBLOCK: opening a pipe that nobody writes to must not wait; on regular files it has no effect.
    const auto name = QFile::encodeName(path);
    const int descriptor =
        retried([&] { return ::open(name.constData(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0600); });
    if (descriptor == -1)
        return failureOf(errno == EISDIR || errno == ENXIO ? ELOOP : errno, path);

    struct stat facts = {};
    if (::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode))
        return descriptor;
    ::close(descriptor);
    return failure(ErrorCode::Unsupported, QStringLiteral("not a regular file"), path);
}

} // namespace

PosixFile::PosixFile(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) {}

PosixFile::PosixFile(PosixFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
{
}

PosixFile &PosixFile::operator=(PosixFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

PosixFile::~PosixFile()
{
    if (m_descriptor != -1)
        ::close(m_descriptor);
}

Result<PosixFile> PosixFile::openToRead(const QString &path)
{
    return openRegular(path, O_RDONLY).map([&](int descriptor) { return PosixFile(descriptor, path); });
}

Result<PosixFile> PosixFile::openToWrite(const QString &path)
{
    auto file = openRegular(path, O_RDWR | O_CREAT).map([&](int descriptor) { return PosixFile(descriptor, path); });
    if (!file && file.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::Io, QStringLiteral("the folder is missing"), path); // the file itself would have been made
    return file;
}

Result<FileStamp> PosixFile::stamp() const
{
    struct stat facts = {};
    if (::fstat(m_descriptor, &facts) != 0)
        return failureOf(errno, m_path);
    return FileStamp::of(facts);
}

Result<qint64> PosixFile::read(std::span<char> buffer)
{
    return filled(buffer, m_path,
                  [&](std::span<char> rest, size_t) { return ::read(m_descriptor, rest.data(), rest.size()); });
}

Result<qint64> PosixFile::readAt(qint64 offset, std::span<char> buffer) const
{
    return filled(buffer, m_path, [&](std::span<char> rest, size_t done) {
        return ::pread(m_descriptor, rest.data(), rest.size(), offset + static_cast<qint64>(done));
    });
}

void PosixFile::expectSequentialReads()
{
    (void)::posix_fadvise(m_descriptor, 0, 0,
                          POSIX_FADV_SEQUENTIAL); // advice only: a refusal costs speed, nothing else
}

Result<void> PosixFile::writeAt(qint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto put =
            retried([&] { return ::pwrite(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), offset); });
        if (put == -1)
            return failureOf(errno, m_path);
        offset += put;
        bytes = bytes.sliced(put);
    }
    return {};
}

Result<void> PosixFile::truncate(qint64 size)
{
    if (retried([&] { return ::ftruncate(m_descriptor, size); }) != 0)
        return failureOf(errno, m_path);
    return {};
}

Result<void> PosixFile::sync()
{
    if (retried([&] { return ::fsync(m_descriptor); }) != 0)
        return failureOf(errno, m_path);
    return {};
}

bool PosixFile::tryLock()
{
    return retried([&] { return ::flock(m_descriptor, LOCK_EX | LOCK_NB); }) == 0;
}

Result<void> syncFolder(const QString &path)
{
    const auto name = QFile::encodeName(path);
    const int descriptor = retried([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (descriptor == -1)
        return failureOf(errno, path);
    const int result = retried([&] { return ::fsync(descriptor); });
    const int error = errno;
    ::close(descriptor);
    if (result != 0)
        return failureOf(error, path);
    return {};
}

Result<void> makeFolder(const QString &path)
{
    const auto name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return syncFolder(QFileInfo(path).path());
    const int error = errno;
    if (QFileInfo(path).isDir()) // whatever a broken disk says to that
        return {};
    return failureOf(error, path);
}

Result<void> renameFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failureOf(errno, to);
    return {};
}

Result<void> removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT && errno != ENOTDIR)
        return failureOf(errno, path);
    return {};
}

} // namespace ironfence::media
