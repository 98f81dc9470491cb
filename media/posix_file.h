// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/seal.h"

#include <QByteArrayView>
#include <span>

namespace ironfence::media {

/// An open regular file by its descriptor: the calls that Qt's QFile does not offer (durability, locks, no symbolic
/// links, no pipes or devices), with EINTR and short transfers handled. Errors carry the path; a full disk is `Full`.
class PosixFile
{
public:
    /// An existing file for reading. Errors: NotFound; Unsupported (a directory, link, pipe or device); Io.
    [[nodiscard]] static base::Result<PosixFile> openToRead(const QString &path);
    /// A file for reading and writing, made (0600) when it is missing. Errors: Unsupported, Full, Io.
    [[nodiscard]] static base::Result<PosixFile> openToWrite(const QString &path);

    PosixFile(PosixFile &&other) noexcept;
    PosixFile &operator=(PosixFile &&other) noexcept;
    ~PosixFile();
    Q_DISABLE_COPY(PosixFile)

    [[nodiscard]] base::Result<FileStamp> stamp() const;
    /// Fills the buffer from the current position; fewer bytes mean the end of the file.
    [[nodiscard]] base::Result<qint64> read(std::span<char> buffer);
    /// As read(), from an offset, leaving the position where it is.
    [[nodiscard]] base::Result<qint64> readAt(qint64 offset, std::span<char> buffer) const;
    /// Tells the kernel to read ahead generously.
    void expectSequentialReads();
    [[nodiscard]] base::Result<void> writeAt(qint64 offset, QByteArrayView bytes);
    [[nodiscard]] base::Result<void> truncate(qint64 size);
    /// Waits until data and size are on the disk.
    [[nodiscard]] base::Result<void> sync();
    /// Takes the advisory lock of the file for this descriptor; false when somebody else holds it.
    [[nodiscard]] bool tryLock();

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    PosixFile(int descriptor, QString path);

    int m_descriptor = -1;
    QString m_path;
};

/// Makes the names in a folder durable: what fsync of a file alone does not promise.
[[nodiscard]] base::Result<void> syncFolder(const QString &path);
/// Makes a folder (0700) and its name durable; one that is there already is fine.
[[nodiscard]] base::Result<void> makeFolder(const QString &path);
/// Replaces whatever is at `to`, atomically.
[[nodiscard]] base::Result<void> renameFile(const QString &from, const QString &to);
/// A missing file is fine.
[[nodiscard]] base::Result<void> removeFile(const QString &path);

} // namespace ironfence::media
