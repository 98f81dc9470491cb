// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/exit_code.h"
#include "console/cli/desk.h"
#include "console/pack/pack.h"

namespace ironfence::console::cli {

/// What became of a ready programme on its way to the server.
struct Installed
{
    enum class State {
        Added,
        Replaced,
        Unchanged, ///< exactly these bytes are there
        Kept,      ///< a draft of that id differs, and nobody said to replace it: somebody may have edited it
    };

    QString id;
    QString title;
    int version = 1;
    State state = State::Added;
};

struct Installation
{
    QList<Installed> programmes;

    [[nodiscard]] base::json::Value toJson() const;
    /// A line for each programme on stdout, and what to do next.
    void print() const;
    /// Conflict when drafts were kept.
    [[nodiscard]] base::Result<base::ExitCode> conclusion() const;
};

/// Stores programmes of the pack as drafts, with the films that the server has not got. All of them are made before the
/// first is sent; the same again changes nothing. What is found wrong with them goes to stderr, as do uploads. Errors:
/// those of PackProgramme::expand() and of resolveOnServer(), with the programme's id.
[[nodiscard]] base::Result<Installation> install(const Desk &desk, const pack::Pack &pack,
                                                 const QList<pack::PackProgramme> &programmes, bool replace);

} // namespace ironfence::console::cli
