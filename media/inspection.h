// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/hasher.h"
#include "media/posix_file.h"

#include <optional>
#include <vector>

namespace ironfence::media {

/// Reads a stored file again and compares, in steps, so that a thread with other work can do both. One thread at a
/// time.
class Inspection
{
public:
    /// Errors: NotFound, Corrupt (wrong length), Unsupported (not a regular file), Io.
    [[nodiscard]] static base::Result<Inspection> open(const QString &path, const base::ObjectRef &object);

    /// Reads the next 4 MiB (a few milliseconds from memory, tens from a disk). Empty: not done yet. Otherwise the
    /// stamp that the file had before and after, or Corrupt (wrong hash), Unavailable
    /// (it was touched meanwhile: look again later), Io.
    [[nodiscard]] std::optional<base::Result<FileStamp>> step();

private:
    Inspection(const QString &path, const base::ObjectRef &object, PosixFile file, const FileStamp &before);

    QString m_path;
    base::ObjectRef m_object;
    PosixFile m_file;
    FileStamp m_before;
    Hasher m_hasher;
    std::vector<char> m_buffer;
};

} // namespace ironfence::media
