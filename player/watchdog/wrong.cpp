// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/wrong.h"

namespace ironfence::player {

QString nameOf(Wrong wrong)
{
    switch (wrong) {
    case Wrong::Black:
        return QStringLiteral("black");
    case Wrong::Foreign:
        return QStringLiteral("foreign");
    case Wrong::Frozen:
        return QStringLiteral("frozen");
    case Wrong::NotDue:
        return QStringLiteral("not-due");
    }
    return {};
}

} // namespace ironfence::player
