// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/flash/flash_finding.h"

namespace ironfence::media {

QString nameOf(FlashRule rule)
{
    switch (rule) {
    case FlashRule::General:
        return QStringLiteral("general");
    case FlashRule::Red:
        return QStringLiteral("red");
    case FlashRule::Absolute:
        break;
    }
    return QStringLiteral("absolute");
}

} // namespace ironfence::media
