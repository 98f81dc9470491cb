// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace ironfence::console::cli {

/// Where a program of the project lies that is started by this one, beside it: pictures need Qt Quick, and whoever
/// types commands on a server need not have it. IRONFENCE_BIN names another folder.
[[nodiscard]] QString siblingProgram(const QString &name);
/// The program's own line, "name: reason"; libraries write to stderr too.
[[nodiscard]] QString reasonIn(const QByteArray &errors, const QString &name);

} // namespace ironfence::console::cli
