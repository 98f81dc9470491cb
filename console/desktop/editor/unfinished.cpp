// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/unfinished.h"

#include "console/desktop/editor/unfinished_store.h"

namespace ironfence::console::desktop::editor {

using base::ErrorCode;
using base::Result;
using base::json::Object;
using base::json::Reader;
using base::json::Value;
using playlists::Programme;

namespace {

constexpr const char *type = "unfinished-programme";

/// A title that is still empty is a fault of a document, and none of work that is not finished: what counts is that it
/// is written again exactly as it was read.
Result<Programme> readKept(const QByteArray &bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = UnfinishedStore::maxBytes});
    if (!value)
        return base::failure(value.error());
    Reader ignored;
    Object object(*value, QStringLiteral("$"), ignored);
    object.header("programme");
    auto programme = Programme::read(object);
    if (programme.serialize() != bytes)
        return base::failure(ErrorCode::Corrupt, QStringLiteral("the programme is not as it was kept"));
    return programme;
}

} // namespace

Result<Unfinished> Unfinished::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = UnfinishedStore::maxBytes});
    if (!value)
        return base::failure(value.error());
    Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header(type);
    Unfinished work;
    if (object.has("draft"))
        work.draft = object.sha256("draft");
    work.kept = object.time("kept");
    const auto text = object.text("programme", UnfinishedStore::maxBytes);
    if (reader.failed())
        return base::failure(reader.fault());
    auto programme = readKept(text.toUtf8());
    if (!programme)
        return base::failure(programme.error());
    work.programme = std::move(*programme);
    return work;
}

QByteArray Unfinished::serialize() const
{
    Value json = base::json::document(type);
    if (draft)
        json["draft"] = base::json::text(draft->hex());
    json["kept"] = base::json::text(base::toRfc3339(kept));
    json["programme"] = base::json::text(QString::fromUtf8(programme.serialize()));
    return base::json::write(json);
}

} // namespace ironfence::console::desktop::editor
