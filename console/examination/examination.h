// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/preflight/report.h"

#include <functional>
#include <stop_token>

namespace ironfence::console::examination {

/// What was found out about one file.
struct Examination
{
    std::optional<media::Facts> facts{}; ///< nothing: it cannot be played at all
    preflight::Report report;

    bool operator==(const Examination &) const = default;
};

/// What takes its time: a long sound track, and every film.
enum class Step { Hearing, Watching };

/// How it is done.
struct Manner
{
    std::function<void(Step step, int percent)> progress{}; ///< about once a second
    QString worstFrame{};   ///< where to write the picture that flashes worst, as PNG; empty: nowhere
    std::stop_token stop{}; ///< once it is asked for, it is broken off within 200 ms
    int niceness = 0;       ///< 0–19, how far the programs give way to others
};

/// Probes a file and looks at every picture of a film, in processes of their own (media/probe, media/preflight), and
/// applies every rule for the screens that it may reach; `asked` is not empty. Blocks, for about an hour at most; any
/// thread. What is wrong with the file, also that it takes its decoder with it or takes too long, is in the report.
/// Errors: NotFound, Conflict (it was to stop), Internal (a program is missing or fails), Io.
[[nodiscard]] base::Result<Examination> examine(const QString &file, const QList<preflight::Requirements> &asked,
                                                const Manner &manner = {});

/// Errors: NotFound (one of the programs is not where it belongs).
[[nodiscard]] base::Result<void> requirePrograms();

} // namespace ironfence::console::examination
