// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

#include <QHash>

namespace ironfence::console::cli {

/// A programme as an operator writes it: a programme document in which an asset may be {"file": "relative/path"}
/// instead of a hash. Paths are taken from the folder of the document.
class ProgrammeSource
{
public:
    /// One asset that is given by file.
    struct FileAsset
    {
        QString path; ///< into the document: "$.playlist.items[2].asset"
        QString file; ///< absolute
        QString kind; ///< of its item, as written

        bool operator==(const FileAsset &) const = default;
    };

    /// Errors: NotFound, TooLarge, Invalid (each with file name and path).
    [[nodiscard]] static base::Result<ProgrammeSource> read(const QString &file);

    [[nodiscard]] const QList<FileAsset> &fileAssets() const { return m_fileAssets; }
    /// The programme with what the server holds for each file put in; every file must be there. Errors: Invalid and
    /// others of Programme::parse, with the path to the fault.
    [[nodiscard]] base::Result<playlists::Programme> resolve(const QHash<QString, playlists::AssetRef> &assets) const;

private:
    [[nodiscard]] base::Result<void> collect(const QString &folder);

    QString m_file;
    base::json::Value m_document;
    QList<FileAsset> m_fileAssets;
};

} // namespace ironfence::console::cli
