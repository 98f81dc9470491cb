// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <QList>

namespace ironfence::console::client {

/// Reads one answer of the server with `make(object, value)`. A fault is not the operator's: it becomes Internal and
/// says so.
template <typename Make>
[[nodiscard]] auto readAnswer(const QByteArray &bytes, Make &&make)
    -> base::Result<std::invoke_result_t<Make, base::json::Object, const base::json::Value &>>
{
    const auto misunderstood = [](const base::Error &error) {
        return base::failure(base::ErrorCode::Internal,
                             QStringLiteral("the server's answer breaks the rules of the wire (%1)").arg(error.line()));
    };
    const auto value = base::json::parse(bytes, {.bytes = bytes.size() + 1, .depth = 16});
    if (!value)
        return misunderstood(value.error());

    base::json::Reader reader;
    auto made = make(base::json::Object(*value, QStringLiteral("$"), reader), *value);
    if (reader.failed())
        return misunderstood(reader.fault());
    return made;
}

/// Reads an answer that is a list under one key.
template <typename Make>
[[nodiscard]] auto readList(const QByteArray &bytes, const char *key, Make &&make)
{
    using Entry = std::invoke_result_t<Make, base::json::Object, const base::json::Value &>;
    constexpr qsizetype maxEntries = 100'000;
    return readAnswer(bytes, [&](base::json::Object object, const base::json::Value &) {
        QList<Entry> entries;
        if (!object.has(key))
            object.reader().fail(object.pathOf(key), QStringLiteral("is missing"));
        object.each(key, maxEntries, [&](const base::json::Value &value, const QString &path) {
            entries.append(make(base::json::Object(value, path, object.reader()), value));
        });
        return entries;
    });
}

} // namespace ironfence::console::client
