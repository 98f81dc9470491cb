// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ironfence::console::desktop::library {

/// What files are called that may be assets, in either case; whether they are is found out from what is in them.
[[nodiscard]] inline QStringList assetPatterns()
{
    return {QStringLiteral("*.mp4"), QStringLiteral("*.m4v"),  QStringLiteral("*.webm"), QStringLiteral("*.png"),
            QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.webp"), QStringLiteral("*.svg")};
}

} // namespace ironfence::console::desktop::library
