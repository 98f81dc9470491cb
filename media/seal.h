// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"

#include <QHash>
#include <QMetaType>
#include <QString>
#include <optional>

struct stat;

namespace ironfence::media {

/// What the file system says of a file: changes whenever anybody writes to it (the kernel sets ctime; it cannot be set
/// back).
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 mtimeNs = 0;
    qint64 ctimeNs = 0;

    [[nodiscard]] static std::optional<FileStamp> of(const QString &path); ///< empty when there is no regular file
    [[nodiscard]] static FileStamp of(const struct stat &facts);
    bool operator==(const FileStamp &) const = default;
};

/// Remembers the stamp under which each object was last hashed and found right, so that only touched files are hashed
/// again before they are shown. In memory: a fresh start hashes everything once. Main thread.
class Seals
{
public:
    void seal(const base::Sha256 &object, const FileStamp &stamp);
    void breakSeal(const base::Sha256 &object);
    [[nodiscard]] bool holds(const base::Sha256 &object, const QString &path) const;
    [[nodiscard]] std::optional<FileStamp> stampOf(const base::Sha256 &object) const;

private:
    QHash<base::Sha256, FileStamp> m_seals;
};

} // namespace ironfence::media

Q_DECLARE_METATYPE(ironfence::media::FileStamp)
