// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <nlohmann/json.hpp>

namespace ironfence::base::json {

using Value = nlohmann::json;

/// What a document may cost before anybody looks at it.
struct Limits
{
    qsizetype bytes = 64 * 1024; ///< longest document
    int depth = 16;              ///< deepest nesting of objects and arrays; the root counts as 1
};

/// Parses RFC 8259 strictly: UTF-8 only, no comments, no trailing text, no byte order mark, no duplicate keys, no
/// number that loses its value (integers beyond 64 bit, infinities), and nothing beyond the limits. Errors are
/// `TooLarge` or `Invalid`, with the path to the fault ("$.items[3].card") as context. Never throws; any thread.
[[nodiscard]] Result<Value> parse(QByteArrayView bytes, const Limits &limits = {});

/// Compact UTF-8 with keys in order: the same value gives the same bytes.
[[nodiscard]] QByteArray write(const Value &value);

/// Text as a JSON string value.
[[nodiscard]] inline Value text(const QString &text)
{
    return text.toStdString();
}

} // namespace ironfence::base::json
