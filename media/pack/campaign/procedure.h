// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/entry.h"

namespace ironfence::media::campaign {

/// A prompt or procedure that people learn by its name: 三是否, 五必问 …
struct Procedure
{
    static constexpr const char *type = "procedures";

    /// One of its parts, "head：text" on a card.
    struct Line
    {
        QString head;              ///< 1–12 characters: all that a strip shows
        QString text;              ///< 1–60 characters
        QString gloss;             ///< English, 1–120 characters
        QString illustration = {}; ///< what moves beside it in a film (docs/wire.md, card); empty: it is in none

        bool operator==(const Line &) const = default;
    };

    Entry entry;
    QString name;         ///< what people call it, 1–8 characters: the title on a strip
    QString design;       ///< "template": the card's, one of "steps", "questions", "counter", "checklist"
    QStringList profiles; ///< of the screens it is meant for, as screens are tagged: 1–16
    QList<Line> lines;    ///< 1–8
    QString slogan;       ///< ≤ 64 characters

    [[nodiscard]] static Procedure read(base::json::Object object);

    bool operator==(const Procedure &) const = default;
};

} // namespace ironfence::media::campaign
