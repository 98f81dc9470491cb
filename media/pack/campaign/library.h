// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/bulletin.h"
#include "media/pack/campaign/chapter.h"
#include "media/pack/campaign/letter.h"
#include "media/pack/campaign/procedure.h"
#include "media/pack/campaign/season.h"
#include "media/pack/campaign/series.h"
#include "media/pack/campaign/technique.h"

#include <QMap>

namespace ironfence::media::campaign {

/// The whole campaign, read from its folder (docs/campaign.md): one file a list.
struct Library
{
    Series<Technique> techniques; ///< techniques.json
    Series<Technique> topTen;     ///< top-ten.json
    Series<Procedure> procedures; ///< procedures.json
    Series<Chapter> handbook;     ///< handbook.json
    Series<Letter> letters;       ///< letter.json
    Series<Bulletin> bulletins;   ///< bulletins.json
    Series<Message> messages;     ///< messages.json
    Series<Season> seasons;       ///< seasons.json

    /// Every file is needed and is at most SeriesHead::maxBytes long. Errors: NotFound, Io, TooLarge, Invalid,
    /// Unsupported, each with the file's name.
    [[nodiscard]] static base::Result<Library> read(const QString &folder);

    /// How many entries have come how far, the messages of seasons included.
    [[nodiscard]] QMap<Review, int> reviews() const;
};

} // namespace ironfence::media::campaign
