// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <QMap>
#include <QString>

namespace ironfence::messaging {

/// Largest number of a document that every JSON reader keeps exactly (I-JSON, RFC 7493).
inline constexpr qint64 maxNumber = 9'007'199'254'740'991;

/// Unix times of documents: a machine whose clock is unset reports 1970, and that must arrive; the end is year 2200.
inline constexpr qint64 maxUnixMs = 7'258'118'400'000;

/// What a reader would refuse must not be sent: what is not printable becomes a space, and what is too long is cut.
[[nodiscard]] QString fitted(const QString &text, qsizetype maxLength);

/// A map of version numbers by id: {"county-police": 7}.
template <typename Id>
[[nodiscard]] QMap<Id, qint64> readVersions(base::json::Object map, qsizetype maxCount)
{
    QMap<Id, qint64> versions;
    map.members(maxCount, [&](const QString &name, const base::json::Value &value, const QString &path) {
        const auto id = Id::parse(name);
        if (!id)
            map.reader().fail(path, id.error().message);
        else if (!value.is_number_integer() || value < 1 || value > maxNumber)
            map.reader().fail(path, QStringLiteral("must be a version from 1 up"));
        else
            versions.insert(*id, value.template get<qint64>());
    });
    return versions;
}

template <typename Id>
[[nodiscard]] base::json::Value versionsToJson(const QMap<Id, qint64> &versions)
{
    auto map = base::json::Value::object();
    for (auto it = versions.begin(); it != versions.end(); ++it)
        map[it.key().text().toStdString()] = it.value();
    return map;
}

} // namespace ironfence::messaging
