// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

#include <QHash>

namespace ironfence::console::cli {

/// A programme as an operator writes it: a programme document in which an asset may be {"file": "relative/path"}
/// instead of a hash, in nested playlists and zones as well, and in which nobody has to write how long or how loud a
/// video is.
/// Paths are taken from the folder of the document.
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
    /// What others know of the assets.
    struct Known
    {
        QHash<QString, playlists::AssetRef> files;         ///< by absolute path
        QHash<base::Sha256, base::Milliseconds> lengths{}; ///< of videos that are given by hash
        QHash<base::Sha256, base::Loudness> loudnesses{};  ///< of the same, as far as they have a sound
    };

    /// Errors: NotFound, TooLarge (with the file's name), Invalid (with the path to the fault).
    [[nodiscard]] static base::Result<ProgrammeSource> read(const QString &file);
    /// The same of a document that lies in no file; its paths are taken from `folder`. Errors: Invalid.
    [[nodiscard]] static base::Result<ProgrammeSource> of(base::json::Value document, const QString &folder);

    /// The "type" that it says it has; empty when it says none.
    [[nodiscard]] QString type() const;
    /// The profiles that its audience names, as far as they are ones; empty when it is for all.
    [[nodiscard]] std::vector<std::string> profiles() const;
    [[nodiscard]] const QList<FileAsset> &fileAssets() const { return m_fileAssets; }
    /// Videos given by hash of which the document does not say how long or how loud they are.
    [[nodiscard]] const QList<base::Sha256> &unknownVideos() const { return m_unknownVideos; }
    /// The programme with what is known of its assets put in; every file must be there. Errors: Invalid (a video whose
    /// length nobody knows, and whose item does not say how long to show it) and others of Programme::parse, with the
    /// path to the fault.
    [[nodiscard]] base::Result<playlists::Programme> resolve(const Known &known) const;

private:
    [[nodiscard]] base::Result<void> collect(const QString &folder);

    base::json::Value m_document;
    QList<FileAsset> m_fileAssets;
    QList<base::Sha256> m_unknownVideos;
};

/// The same failure, saying in which file.
[[nodiscard]] base::Error inFile(const QString &file, const base::Error &error);

} // namespace ironfence::console::cli
