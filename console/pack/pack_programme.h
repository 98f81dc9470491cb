// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/pack/dwell.h"
#include "media/pack/campaign/library.h"
#include "playlists/programme.h"

namespace ironfence::console::pack {

/// A ready programme as the pack holds it ("pack-programme", docs/campaign.md): it names entries of the campaign
/// where a programme has cards, and says for which form of canvas and for whose eyes they are made.
struct PackProgramme
{
    static constexpr qsizetype maxBytes = 64 * 1024;
    static constexpr qsizetype maxItems = 200;
    static constexpr const char *narrowTag = "narrow"; ///< of LED screens with room for four characters

    base::ProgrammeId id;
    int version = 1; ///< 1–9999
    QString title;   ///< 1–120 characters
    QString gloss;   ///< English, 1–120 characters
    media::campaign::Form form = media::campaign::Form::Page;
    Pace pace = Pace::Usual;
    QString season; ///< id of the season whose days are its days; empty: the whole year
    playlists::Rank rank = playlists::Rank::Routine;
    int share = 0; ///< as a programme's
    playlists::Audience audience;
    QList<base::json::Value> items; ///< as written, objects

    /// A page never reaches an LED screen, and a strip reaches nothing else. Errors: Invalid, TooLarge, Unsupported,
    /// with the path to the fault.
    [[nodiscard]] static base::Result<PackProgramme> parse(QByteArrayView bytes);

    /// The programme document with the words of the campaign put in, each card standing as long as it takes to read
    /// it. Assets stay as they are written: by file. Errors: those of Choice::cards(), Invalid, with the path.
    [[nodiscard]] base::Result<base::json::Value> expand(const media::campaign::Library &library) const;

private:
    [[nodiscard]] base::Result<base::json::Value> expandItems(const media::campaign::Library &library) const;
    /// The items that one written item stands for.
    [[nodiscard]] base::Result<QList<base::json::Value>> expandItem(const base::json::Value &item, const QString &path,
                                                                    const media::campaign::Library &library) const;
};

} // namespace ironfence::console::pack
