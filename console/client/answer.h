// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "base/sha256.h"

#include <QList>
#include <QUrl>

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

/// Bytes are believed by their hash only, whoever gives them. Errors also: Corrupt.
[[nodiscard]] inline base::Result<QByteArray> believed(const base::Result<QByteArray> &bytes,
                                                       const base::ObjectRef &object)
{
    if (bytes && (bytes->size() != object.length || base::Sha256::of(*bytes) != object.sha256)) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("the server gives other bytes than it promises"),
                             object.sha256.hex());
    }
    return bytes;
}

/// Reads a list page after page: `read(path)` gives the answer to each, `make` an entry. Errors also: Internal, when
/// the list does not come to an end.
template <typename Read, typename Make>
[[nodiscard]] auto readPages(const QByteArray &path, const char *key, Read &&read, Make &&make)
    -> base::Result<QList<std::invoke_result_t<Make, base::json::Object>>>
{
    constexpr qsizetype maxPage = 1000; // docs/wire.md
    constexpr qsizetype maxEntries = 100'000;
    QList<std::invoke_result_t<Make, base::json::Object>> all;
    QString next;
    do {
        const QByteArray separator = path.contains('?') ? "&" : "?";
        const auto answer =
            read(next.isEmpty() ? path : QByteArray(path + separator + "after=" + QUrl::toPercentEncoding(next)));
        if (!answer)
            return base::failure(answer.error());
        const auto before = next;
        const auto count = all.size();
        const auto page = readAnswer(*answer, [&](base::json::Object object, const base::json::Value &) {
            if (!object.has(key))
                object.reader().fail(object.pathOf(key), QStringLiteral("is missing"));
            object.each(key, maxPage, [&](const base::json::Value &value, const QString &at) {
                all.append(make(base::json::Object(value, at, object.reader())));
            });
            return object.textOr("next", 128);
        });
        if (!page)
            return base::failure(page.error());
        next = *page;
        if (!next.isEmpty() && (next == before || all.size() == count || all.size() > maxEntries)) {
            return base::failure(
                base::ErrorCode::Internal,
                QStringLiteral("the server's list of %1 does not come to an end").arg(QLatin1String(key)));
        }
    } while (!next.isEmpty());
    return all;
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

/// Reads an answer, or passes on why there is none.
template <typename Make>
[[nodiscard]] auto as(const base::Result<QByteArray> &answer, Make &&make) -> decltype(readAnswer(*answer, make))
{
    if (!answer)
        return base::failure(answer.error());
    return readAnswer(*answer, make);
}

template <typename Make>
[[nodiscard]] auto asList(const base::Result<QByteArray> &answer, const char *key, Make &&make)
    -> decltype(readList(*answer, key, make))
{
    if (!answer)
        return base::failure(answer.error());
    return readList(*answer, key, make);
}

template <typename Entry>
Entry listed(base::json::Object object)
{
    return Entry::read(object);
}

template <typename Entry>
Entry entry(base::json::Object object, const base::json::Value &)
{
    return Entry::read(object);
}

} // namespace ironfence::console::client
