// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/pack/pack_programme.h"

namespace ironfence::console::pack {

/// The starter pack as it lies in a folder: the campaign's words (campaign/) and its ready programmes (programmes/).
struct Pack
{
    static constexpr qsizetype maxProgrammes = 100;

    QString folder;
    media::campaign::Library library;
    QList<PackProgramme> programmes; ///< by the names of their files

    /// The one that was installed beside this program.
    [[nodiscard]] static QString shippedFolder();
    /// Errors: NotFound, Io, TooLarge, Invalid, Conflict (two programmes of one id), each with the file's name.
    [[nodiscard]] static base::Result<Pack> read(const QString &folder);

    /// Where the codes of its cards lead from now on: of the anti-fraud centre that installs it, for the pack cannot
    /// know. Errors: Invalid, TooLarge (no address that a card may have).
    [[nodiscard]] base::Result<void> setAddress(const QString &address);

    /// From where programmes name their assets.
    [[nodiscard]] QString programmeFolder() const;
    /// Those of these ids, in the pack's order; all without any. Errors: NotFound (the first that is not there).
    [[nodiscard]] base::Result<QList<PackProgramme>> chosen(const QStringList &ids) const;
};

} // namespace ironfence::console::pack
