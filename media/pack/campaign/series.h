// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/entry.h"

#include <QSet>

namespace ironfence::media::campaign {

/// What opens every file of the campaign.
struct SeriesHead
{
    static constexpr qsizetype maxBytes = 256 * 1024;
    static constexpr qsizetype maxEntries = 200;

    int version = 1;      ///< of the list as a whole, 1–9999
    QString title;        ///< 1–64 characters
    QString gloss;        ///< English, 1–120 characters
    QString speaker;      ///< who says it on the glass, 1–64 characters: cards' "source"
    QString notice;       ///< what every card of it must say besides, ≤ 64 characters: of samples, that they are
    QString address;      ///< of messages: where the codes of its cards lead, https, ≤ 200 characters; empty: nowhere
    QStringList headings; ///< of techniques: what stands above how, signs and do on a page, 3 of ≤ 16 characters

    [[nodiscard]] static SeriesHead read(base::json::Object &object, const char *type);

    bool operator==(const SeriesHead &) const = default;
};

/// A list of the campaign, which another list replaces as it is: nothing in the program knows its entries.
template <typename T>
struct Series
{
    SeriesHead head;
    QList<T> entries; ///< 1–200, each id once

    /// Errors: Invalid, TooLarge, Unsupported, each with the path to the fault.
    [[nodiscard]] static base::Result<Series> parse(QByteArrayView bytes)
    {
        const auto document = base::json::parse(bytes, {SeriesHead::maxBytes, 10});
        if (!document)
            return base::failure(document.error());

        base::json::Reader reader;
        base::json::Object object(*document, QStringLiteral("$"), reader);
        Series series{SeriesHead::read(object, T::type), {}};
        QSet<EntryId> ids;
        object.each("entries", SeriesHead::maxEntries, [&](const base::json::Value &value, const QString &path) {
            series.entries.append(T::read(base::json::Object(value, path, reader)));
            const auto &id = series.entries.constLast().entry.id;
            if (ids.contains(id))
                reader.fail(path + QStringLiteral(".id"), QStringLiteral("is the id of an earlier entry"));
            ids.insert(id);
        });
        if (series.entries.isEmpty())
            reader.fail(object.pathOf("entries"), QStringLiteral("must have at least one entry"));
        refuseOthers(object);
        return reader.finish(std::move(series));
    }

    bool operator==(const Series &) const = default;
};

} // namespace ironfence::media::campaign
