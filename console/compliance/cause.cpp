// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/compliance/cause.h"

namespace ironfence::console::compliance {

QString nameOf(Cause cause)
{
    switch (cause) {
    case Cause::Alert:
        return QStringLiteral("alert");
    case Cause::Dark:
        return QStringLiteral("dark");
    case Cause::LateContent:
        return QStringLiteral("late-content");
    case Cause::Quarantined:
        return QStringLiteral("quarantined");
    case Cause::Failed:
        return QStringLiteral("failed");
    case Cause::WrongClock:
        return QStringLiteral("wrong-clock");
    case Cause::Late:
        return QStringLiteral("late");
    case Cause::Stopped:
        return QStringLiteral("stopped");
    case Cause::Offline:
        return QStringLiteral("offline");
    case Cause::Lost:
        return QStringLiteral("lost");
    case Cause::Other:
        return QStringLiteral("other");
    }
    return {};
}

std::optional<Cause> causeOf(const QString &name)
{
    for (const auto cause : causes) {
        if (nameOf(cause) == name)
            return cause;
    }
    return std::nullopt;
}

} // namespace ironfence::console::compliance
