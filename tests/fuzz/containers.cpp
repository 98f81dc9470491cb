// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/parsers.h"

#include "media/drawing/drawing_check.h"
#include "media/probe/wholeness.h"

#include <QTemporaryDir>

namespace ironfence::testing {

namespace {

using base::ErrorCode;
using base::Result;

Result<void> walk(QByteArrayView bytes)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/walk-XXXXXX"));
    const auto path = folder.filePath(QStringLiteral("file"));
    {
        auto file = media::PosixFile::openToWrite(path);
        if (!file || !file->truncate(0) || !file->writeAt(0, bytes))
            return base::failure(ErrorCode::Internal, QStringLiteral("no file can be made"), path);
    }
    const auto file = media::PosixFile::openToRead(path);
    if (!file)
        return base::failure(ErrorCode::Internal, file.error().line());
    const auto kind = media::kindOf(*file);
    auto whole = kind ? media::checkWhole(*file, *kind) : Result<void>(base::failure(kind.error()));
    if (!whole && whole.error().code != ErrorCode::Unsupported)
        return base::failure(ErrorCode::Internal, whole.error().line()); // the disk is sound: only the file can be bad
    return whole;
}

Result<void> check(QByteArrayView bytes)
{
    const auto good = media::checkDrawing(bytes.toByteArray());
    const bool judged = good || good.error().code == ErrorCode::Unsupported || good.error().code == ErrorCode::TooLarge;
    return judged ? good : base::failure(ErrorCode::Internal, good.error().line());
}

} // namespace

const QList<Parser> &containerParsers()
{
    static const QList<Parser> parsers = {{"media-container", walk}, {"drawing", check}};
    return parsers;
}

} // namespace ironfence::testing
