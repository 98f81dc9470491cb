// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/places.h"

namespace ironfence::playlists {

using base::json::Value;

QList<base::PlacePath> readPlaces(base::json::Object &object, const char *key, qsizetype maxCount)
{
    QList<base::PlacePath> places;
    qsizetype index = 0;
    for (const QString &text : object.texts(key, maxCount, 512)) {
        const auto path = QStringLiteral("%1[%2]").arg(object.pathOf(key)).arg(index++);
        const auto place = base::PlacePath::parse(text);
        if (!place)
            object.reader().fail(path, place.error().message);
        else if (places.contains(*place))
            object.reader().fail(path, QStringLiteral("is named twice"));
        else
            places.append(*place);
    }
    return places;
}

Value placesToJson(const QList<base::PlacePath> &places)
{
    Value array = Value::array();
    for (const auto &place : places)
        array.push_back(base::json::text(place.text()));
    return array;
}

} // namespace ironfence::playlists
