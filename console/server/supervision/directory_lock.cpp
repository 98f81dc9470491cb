// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/directory_lock.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace ironfence::console::server::supervision {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<DirectoryLock> DirectoryLock::take(const QString &file)
{
    constexpr int ownerOnly = 0600;
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly);
    if (descriptor < 0)
        return failure(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(errno)), file);
    DirectoryLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return failure(ErrorCode::Conflict, QStringLiteral("another server is running on this directory"), file);
    return failure(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(errno)), file);
}

DirectoryLock::DirectoryLock(DirectoryLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

DirectoryLock &DirectoryLock::operator=(DirectoryLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

DirectoryLock::~DirectoryLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace ironfence::console::server::supervision
