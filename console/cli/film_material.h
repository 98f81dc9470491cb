// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/programme_source.h"
#include "console/pack/pack.h"

namespace ironfence::console::cli {

/// What a film is made of: the items of a playlist, each once in the order written, with the files of their assets.
struct FilmMaterial
{
    struct Part
    {
        playlists::Item item;
        QString file; ///< absolute; empty of cards
    };

    QList<Part> parts;
    bool isForLed = false; ///< it reaches LED screens and no others
    int sounds = 0;        ///< videos that have one

    /// Of a ready programme of the pack. Errors: NotFound, Unsupported and those of programmes, with the path.
    [[nodiscard]] static base::Result<FilmMaterial> of(const pack::Pack &pack, const QString &programme);
    /// Of a file that holds a playlist or a programme, whose assets are given by file. Errors: the same, with the file.
    [[nodiscard]] static base::Result<FilmMaterial> read(const QString &file);

private:
    [[nodiscard]] static base::Result<FilmMaterial> of(const ProgrammeSource &source);
};

} // namespace ironfence::console::cli
