// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace ironfence::console::cli {

/// A program of the project that lies beside this one: pictures need Qt Quick, and whoever types commands on a server
/// need not have it.
[[nodiscard]] QString helperProgram(const QString &name);
/// The program's own line, "name: reason"; libraries write to stderr too.
[[nodiscard]] QString reasonIn(const QByteArray &errors, const QString &name);

} // namespace ironfence::console::cli
