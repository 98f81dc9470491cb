// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/programme_source.h"
#include "playlists/timeline/roster.h"
#include "trust/keyring.h"

#include <QMap>
#include <optional>

namespace ironfence::console::cli {

/// How far authorities may go: as a trust document says, or without any limit, for whoever asks for that by name.
class Limits
{
public:
    /// Everybody may schedule and show everything: for programmes that nobody has signed yet.
    [[nodiscard]] static Limits none() { return {}; }
    /// What the document says; of authorities that it does not name, the least.
    [[nodiscard]] static Limits of(trust::Keyring keyring);

    [[nodiscard]] playlists::timeline::AuthorityProgrammes bound(const base::AuthorityId &authority,
                                                                 const QList<playlists::Programme> &programmes) const;

private:
    std::optional<trust::Keyring> m_keyring;
};

/// Programmes as they lie in files, read without a server. Videos that are given by file are examined here.
struct ProgrammeFiles
{
    /// A file that is no valid programme.
    struct Fault
    {
        QString file;
        base::Error error; ///< context: path into the document, or the file
    };
    using Name = std::pair<base::AuthorityId, base::ProgrammeId>;

    QList<playlists::timeline::AuthorityProgrammes> authorities; ///< with their limits
    QMap<Name, QString> files;
    QList<Fault> faults;

    /// Files, and folders: their *.json, and those of their folders, which are named after authorities. What lies
    /// directly in a folder, and files, are `authority`'s. In a folder, documents of another type are passed over.
    /// Errors: NotFound (a path, or no programme in a folder), Invalid (a folder that is no authority's name).
    [[nodiscard]] static base::Result<ProgrammeFiles> read(const QStringList &paths, const base::AuthorityId &authority,
                                                           const Limits &limits);

    [[nodiscard]] qsizetype count() const { return files.size(); }

private:
    [[nodiscard]] base::Result<void> addFolder(const QString &folder, const base::AuthorityId &authority, bool nested);
    void addFile(const QString &file, const base::AuthorityId &authority, bool mustBe);
    void put(const QString &file, const base::AuthorityId &authority, const playlists::Programme &programme);
};

/// What the assets are that a programme gives by file, found out here. Errors: as AssetFile, with the path into the
/// document.
[[nodiscard]] base::Result<ProgrammeSource::Known> examineAssets(const ProgrammeSource &source);
/// A screen document of its own. Errors: NotFound, Invalid, each with the file's name.
[[nodiscard]] base::Result<playlists::Screen> readScreenFile(const QString &file);
/// Those of a trust document; without a file, none. Errors: as readScreenFile().
[[nodiscard]] base::Result<Limits> readLimits(const QString &file);

} // namespace ironfence::console::cli
