// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::stage {

/// Which screen this is, in words for the person who stands before it.
struct ScreenName
{
    QString name;
    QString place;

    bool operator==(const ScreenName &) const = default;
};

} // namespace ironfence::stage
