// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>

namespace ironfence::console::desktop::link {

/// A path as a person types it, without "~" for his home.
[[nodiscard]] inline QString withHome(QString path)
{
    if (path == QStringLiteral("~") || path.startsWith(QStringLiteral("~/")))
        path.replace(0, 1, QDir::homePath());
    return path;
}

} // namespace ironfence::console::desktop::link
