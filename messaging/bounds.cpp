// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/bounds.h"

namespace ironfence::messaging {

QString fitted(const QString &text, qsizetype maxLength)
{
    auto fitted = text.left(maxLength);
    if (!fitted.isEmpty() && fitted.back().isHighSurrogate())
        fitted.chop(1);
    for (QChar &c : fitted) {
        if (!base::json::isPrintable(c))
            c = u' ';
    }
    return fitted;
}

} // namespace ironfence::messaging
