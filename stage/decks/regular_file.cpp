// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/regular_file.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ironfence::stage {

base::Result<RegularFile> RegularFile::open(const QString &path, const std::optional<media::FileStamp> &expected)
{
    // O_NONBLOCK: opening a pipe must not wait for its writer; it changes nothing for regular files.
    RegularFile file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file.m_descriptor < 0) {
        const int reason = errno;
        if (reason == ENOENT || reason == ENOTDIR)
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("there is no such file"), path);
        if (reason == ELOOP)
            return base::failure(base::ErrorCode::Unsupported, QStringLiteral("is a symbolic link"), path);
        return base::failure(base::ErrorCode::Io, QString::fromLocal8Bit(strerror(reason)), path);
    }

    struct stat status = {};
    if (::fstat(file.m_descriptor, &status) != 0)
        return base::failure(base::ErrorCode::Io, QString::fromLocal8Bit(strerror(errno)), path);
    if (!S_ISREG(status.st_mode))
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("is not a regular file"), path);
    if (status.st_size == 0)
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("is empty"), path);
    if (expected && media::FileStamp::of(status) != *expected)
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("is not the file that was checked"), path);
    return file;
}

RegularFile::~RegularFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString RegularFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

} // namespace ironfence::stage
