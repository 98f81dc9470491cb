// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/lifetime.h"

#include <QRegularExpression>

namespace ironfence::console::cli {

base::Result<std::chrono::seconds> parseLifetime(const QString &text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:(\\d{1,4})h)?(?:(\\d{1,6})m)?(?:(\\d{1,8})s)?")));
    const auto match = shape.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("a time is written like 2h, 30m, 90s or 1h30m"),
                             text);
    return std::chrono::hours(match.captured(1).toInt()) + std::chrono::minutes(match.captured(2).toInt()) +
           std::chrono::seconds(match.captured(3).toInt());
}

} // namespace ironfence::console::cli
