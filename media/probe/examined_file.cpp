// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/examined_file.h"

#include "media/probe/wholeness.h"

#include <QFileInfo>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<ExaminedFile> ExaminedFile::open(const QString &path)
{
    // An operator may point at a link; what it leads to is opened without following anything else.
    const QString real = QFileInfo(path).canonicalFilePath();
    auto file = PosixFile::openToRead(real.isEmpty() ? path : real);
    if (!file && file.error().code == ErrorCode::Unsupported)
        return failure(ErrorCode::Unsupported, QStringLiteral("it is a folder, pipe or device; give a regular file"));
    if (!file && file.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, QStringLiteral("there is no such file"));
    if (!file)
        return failure(file.error());

    constexpr qint64 maxBytes = qint64{16} << 30; // docs/wire.md, asset
    if (const auto stamp = file->stamp(); stamp && stamp->size > maxBytes)
        return failure(ErrorCode::Unsupported, QStringLiteral("it has more than 16 GiB; export it smaller"));
    const auto kind = kindOf(*file);
    if (!kind)
        return failure(kind.error());
    if (auto whole = checkWhole(*file, *kind); !whole)
        return failure(whole.error());
    return ExaminedFile{std::move(*file), *kind};
}

QString ExaminedFile::uri() const
{
    return QStringLiteral("file:///proc/self/fd/%1").arg(file.descriptor());
}

} // namespace ironfence::media
