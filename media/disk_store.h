// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/seal.h"
#include "media/store.h"

#include <QString>

namespace ironfence::media {

/// Objects as files: "<root>/objects/<first two hex digits>/<64 hex digits>" and "<root>/partial/<64 hex digits>".
/// A commit is: fsync of the file, rename, fsync of the directory. Only regular files are opened, links are not
/// followed. May be used from several threads and processes; of two writers of one object the second is told
/// `Unavailable`.
class DiskStore final : public Store
{
public:
    /// Creates the folders (0700) when they are missing and drops partial files that nobody touched for 30 days.
    /// Errors: Io, Full.
    [[nodiscard]] static base::Result<std::unique_ptr<DiskStore>> open(const QString &root);

    [[nodiscard]] bool contains(const base::ObjectRef &object) const override; ///< by name and length
    [[nodiscard]] base::Result<std::unique_ptr<StoreWriter>> write(const base::ObjectRef &object) override;
    [[nodiscard]] base::Result<QByteArray> read(const base::ObjectRef &object, qint64 maxBytes) const override;
    /// Blocks while it reads the whole file: 16 GiB take many seconds.
    [[nodiscard]] base::Result<void> verify(const base::ObjectRef &object) const override;
    /// As verify(); answers the stamp that the very file it hashed had, before and after: what Seals remember.
    [[nodiscard]] base::Result<FileStamp> inspect(const base::ObjectRef &object) const;
    [[nodiscard]] base::Result<void> remove(const base::Sha256 &object) override;
    [[nodiscard]] base::Result<QList<base::ObjectRef>> list() const override;
    [[nodiscard]] qint64 partialBytes(const base::Sha256 &object) const override;
    [[nodiscard]] qint64 room() const override; ///< what its disk has free

    /// What lies there of objects that were not finished, with the bytes that came so far.
    [[nodiscard]] QList<base::ObjectRef> partials() const;

    /// Where the object lies, whether or not it is there.
    [[nodiscard]] QString pathOf(const base::Sha256 &object) const;

private:
    explicit DiskStore(QString root);
    QString partialOf(const base::Sha256 &object) const;

    QString m_root;
};

} // namespace ironfence::media
