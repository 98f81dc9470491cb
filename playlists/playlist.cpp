// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/playlist.h"

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

int depthOf(const Playlist &playlist)
{
    int depth = 0;
    for (const Item &item : playlist.items) {
        if (const auto *nested = item.nested())
            depth = std::max(depth, depthOf(*nested->playlist));
    }
    return depth + 1;
}

void collect(const Playlist &playlist, const QString &prefix, QList<Leaf> &leaves)
{
    for (qsizetype index = 0; index < playlist.items.size(); ++index) {
        const Item &item = playlist.items.at(index);
        const auto path = prefix + QString::number(index);
        if (const auto *nested = item.nested())
            collect(*nested->playlist, path + u'.', leaves);
        else
            leaves.append({path, &item});
    }
}

} // namespace

Playlist Playlist::read(Object object)
{
    Playlist playlist;
    playlist.title = object.textOr("title", 120);
    if (object.has("order"))
        playlist.order = object.oneOf<Order>("order", {{"sequence", Order::Sequence}, {"shuffle", Order::Shuffle}});
    object.each("items", maxItems, [&](const Value &value, const QString &path) {
        playlist.items.append(Item::read(Object(value, path, object.reader())));
    });
    if (playlist.items.isEmpty())
        object.reader().fail(object.pathOf("items"), QStringLiteral("must have at least one item"));
    if (depthOf(playlist) > maxDepth)
        object.reader().fail(object.pathOf("items"), QStringLiteral("nests playlists more than %1 deep").arg(maxDepth));
    playlist.extra = object.rest();
    return playlist;
}

Value Playlist::toJson() const
{
    Value json = extra;
    if (!title.isEmpty())
        json["title"] = base::json::text(title);
    if (order == Order::Shuffle)
        json["order"] = "shuffle";
    Value array = Value::array();
    for (const Item &item : items)
        array.push_back(item.toJson());
    json["items"] = array;
    return json;
}

base::Result<Playlist> Playlist::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes);
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("playlist");
    return reader.finish(read(object));
}

QList<Leaf> Playlist::leaves() const
{
    QList<Leaf> leaves;
    collect(*this, {}, leaves);
    return leaves;
}

} // namespace ironfence::playlists
