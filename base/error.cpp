// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <QLatin1StringView>
#include <array>
#include <utility>

namespace ironfence::base {

namespace {

constexpr std::array codeNames = {
    std::pair{ErrorCode::Invalid, "invalid"},
    std::pair{ErrorCode::NotFound, "not-found"},
    std::pair{ErrorCode::Conflict, "conflict"},
    std::pair{ErrorCode::Untrusted, "untrusted"},
    std::pair{ErrorCode::Replayed, "replayed"},
    std::pair{ErrorCode::Expired, "expired"},
    std::pair{ErrorCode::Denied, "denied"},
    std::pair{ErrorCode::TooLarge, "too-large"},
    std::pair{ErrorCode::Corrupt, "corrupt"},
    std::pair{ErrorCode::Full, "full"},
    std::pair{ErrorCode::Unavailable, "unavailable"},
    std::pair{ErrorCode::Unsupported, "unsupported"},
    std::pair{ErrorCode::Io, "io"},
    std::pair{ErrorCode::Internal, "internal"},
};

} // namespace

QString nameOf(ErrorCode code)
{
    for (const auto &[known, name] : codeNames) {
        if (known == code)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("internal");
}

ErrorCode errorCodeOf(const QString &name)
{
    for (const auto &[known, text] : codeNames) {
        if (name == QLatin1String(text))
            return known;
    }
    return ErrorCode::Internal;
}

QString Error::line() const
{
    return context.isEmpty() ? message : context + QStringLiteral(": ") + message;
}

} // namespace ironfence::base
