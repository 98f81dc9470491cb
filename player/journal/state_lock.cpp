// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/state_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<std::unique_ptr<StateLock>> StateLock::take(const QString &directory)
{
    if (!QFileInfo(directory).isDir() && !QDir().mkpath(directory)) // mkpath() writes in any case
        return failure(ErrorCode::Io, QStringLiteral("the state directory cannot be made"), directory);
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    // The folder itself is locked: a disk on which no file can be made must not keep the screen dark.
    const int descriptor = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::Io, qt_error_string(errno), directory);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        const auto reason = qt_error_string(errno);
        ::close(descriptor);
        if (taken)
            return failure(ErrorCode::Conflict, QStringLiteral("another player uses this state directory"), directory);
        return failure(ErrorCode::Io, reason, directory);
    }
    return std::unique_ptr<StateLock>(new StateLock(descriptor));
}

StateLock::~StateLock()
{
    ::close(m_descriptor);
}

} // namespace ironfence::player
