// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

namespace ironfence::playlists::testing {

/// A part of a document, read from JSON, "$" being its own path.
template <typename Part>
base::Result<Part> readAs(const QByteArray &text)
{
    const auto value = base::json::parse(text);
    if (!value)
        return base::failure(value.error());
    base::json::Reader reader;
    auto part = Part::read(base::json::Object(*value, QStringLiteral("$"), reader));
    return reader.finish(std::move(part));
}

/// What is wrong with it, and where: "$.playlist.items: …"; empty when it was read.
template <typename T>
QString faultOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().line();
}

} // namespace ironfence::playlists::testing
