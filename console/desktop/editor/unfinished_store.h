// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/unfinished.h"

namespace ironfence::console::desktop::editor {

/// Unfinished work on the disk, a file for each programme: durable when put() returns, and private to this person.
class UnfinishedStore
{
public:
    static constexpr qsizetype maxBytes = 8 * 1024 * 1024;
    static constexpr qsizetype maxFiles = 100; ///< that are looked at

    /// The folder is made with the first of them.
    explicit UnfinishedStore(QString folder) : m_folder(std::move(folder)) {}

    /// Takes the place of what is kept of the same programme. Errors: TooLarge, Io, Full.
    [[nodiscard]] base::Result<void> put(const Unfinished &work) const;
    /// Errors: NotFound, Corrupt and those of a document.
    [[nodiscard]] base::Result<Unfinished> find(const base::ProgrammeId &programme) const;
    /// The newest first. What cannot be read is named in the log, and left where it is.
    [[nodiscard]] QList<Unfinished> all() const;
    /// What is not there is removed already. Errors: Io.
    [[nodiscard]] base::Result<void> remove(const base::ProgrammeId &programme) const;

private:
    [[nodiscard]] QString pathOf(const base::ProgrammeId &programme) const;

    QString m_folder;
};

} // namespace ironfence::console::desktop::editor
