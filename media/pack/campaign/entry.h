// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"

namespace ironfence::media::campaign {

struct EntryTag
{
    static constexpr const char *what = "an entry's id";
};
using EntryId = base::Id<EntryTag>;

/// How far a text has come. What is shipped is Draft: the county's anti-fraud centre approves it, nobody else.
enum class Review { Draft, Reviewed, Approved };

/// "draft", "reviewed", "approved".
[[nodiscard]] QString nameOf(Review review);

/// What every entry of the campaign says of itself.
struct Entry
{
    EntryId id;
    QString title;   ///< as shown, 1–32 characters
    QString gloss;   ///< English, for operators: 1–120 characters
    QString source;  ///< what the text follows: 1–120 characters
    int version = 1; ///< 1–9999, counted up with each change of its words
    Review review = Review::Draft;

    [[nodiscard]] static Entry read(base::json::Object &object);

    bool operator==(const Entry &) const = default;
};

/// A heading with what stands under it, as cards show it: head 1–16 characters, 1–4 lines of 1–120.
struct Section
{
    QString head;
    QStringList lines;

    [[nodiscard]] static Section read(base::json::Object object);
    /// Those of an entry, 1–4.
    [[nodiscard]] static QList<Section> readAll(base::json::Object &object);

    bool operator==(const Section &) const = default;
};

/// Texts written by hand have no members that nobody knows: a misspelt one would be left out in silence. Ask last.
void refuseOthers(base::json::Object &object);
/// A list of texts that must have `minCount` of them.
[[nodiscard]] QStringList readTexts(base::json::Object &object, const char *key, qsizetype minCount, qsizetype maxCount,
                                    qsizetype maxLength);
/// 0–16 slugs, each once: "audiences", "flags", "profiles".
[[nodiscard]] QStringList readSlugs(base::json::Object &object, const char *key, qsizetype minCount);

} // namespace ironfence::media::campaign
