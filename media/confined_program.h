// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <chrono>
#include <functional>
#include <stop_token>

namespace ironfence::media {

/// How whoever waits for such a program attends to it.
struct Attention
{
    std::function<void(int percent)> progress{}; ///< told how much is done
    std::stop_token stop{};                      ///< once it is asked for, the program is ended within 200 ms
    int niceness = 0;                            ///< 0–19, how far it gives way to others
};

/// One of our programs that examine a hostile file in a process of their own, with limits that they set themselves
/// (media/confinement.h). Such a program prints its answer on stdout, "<name>: <sentence>" on stderr when it refuses
/// the file (exit code 8) or does not find it (4), and "measured <per cent>" on stderr about once a second as a sign of
/// life.
struct ConfinedProgram
{
    QString name;                ///< lies beside the running program, or in the folder that IRONFENCE_BIN names
    std::chrono::seconds life{}; ///< more than it gives itself

    /// Errors: NotFound, with where it should be.
    [[nodiscard]] base::Result<void> requireIt() const;
    /// Runs it on a file and returns what it printed; it ends with the thread that called. Blocks until 30 s after the
    /// last sign of life, and for `life` at most. Errors: Unsupported (refused, or the process was ended by its limits
    /// or crashed), NotFound, Unavailable (no answer in time), Conflict (it was to stop), Internal (the program is
    /// missing or fails).
    [[nodiscard]] base::Result<QByteArray> run(const QString &file, const QStringList &options = {},
                                               const Attention &attention = {}) const;

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString messageOf(const QByteArray &errors) const;
};

} // namespace ironfence::media
