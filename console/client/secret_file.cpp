// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/secret_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ironfence::console::client {

using base::ErrorCode;

base::Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // its temporary file is 0600 from the first byte on, whatever the umask
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return base::failure(ErrorCode::Io, file.errorString(), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!file.flush() || ::fsync(file.handle()) != 0 || !file.commit())
        return base::failure(errno == ENOSPC ? ErrorCode::Full : ErrorCode::Io, file.errorString(), path);
    return syncDirectory(QFileInfo(path).absolutePath());
}

base::Result<void> syncDirectory(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return base::failure(ErrorCode::Io, qt_error_string(errno), path);
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!synced)
        return base::failure(ErrorCode::Io, qt_error_string(errno), path);
    return {};
}

base::Result<void> makePrivateDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.exists() || info.isSymLink())
        return base::failure(ErrorCode::Conflict, QStringLiteral("is there already, and is no directory"), path);
    QDir().mkpath(info.absolutePath());
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return base::failure(ErrorCode::Io, qt_error_string(errno), path);
    return {};
}

base::Result<void> requireVacant(const QString &directory)
{
    const QFileInfo info(directory);
    if (info.exists() && !info.isDir())
        return base::failure(ErrorCode::Conflict, QStringLiteral("is there already, and is no directory"), directory);
    auto names =
        QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    if (names.isEmpty())
        return {};

    constexpr qsizetype named = 3;
    const auto more = names.size() - named;
    const auto list = names.mid(0, named).join(QStringLiteral(", ")) +
                      (more > 0 ? QStringLiteral(" and %1 more").arg(more) : QString());
    return base::failure(ErrorCode::Conflict, QStringLiteral("is not empty (%1): nothing was changed").arg(list),
                         directory);
}

base::Result<QByteArray> readSmallFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::failure(ErrorCode::NotFound, QStringLiteral("no such readable file"), path);
    const auto bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return base::failure(ErrorCode::TooLarge, QStringLiteral("longer than %1 bytes").arg(maxBytes), path);
    return bytes;
}

} // namespace ironfence::console::client
