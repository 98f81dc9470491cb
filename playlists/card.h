// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <QStringList>

namespace ironfence::playlists {

/// The shipped designs of cards; a template adapts itself to any canvas.
enum class CardTemplate { Slogan, Reminder, Steps };

/// A templated message. Bounds: title 1–64, each of up to 8 lines 1–120, slogan and source up to 64 characters;
/// steps need at least one line.
struct Card
{
    CardTemplate design = CardTemplate::Slogan; ///< "template" on the wire
    QString title;
    QStringList lines; ///< for Steps: one a step
    QString slogan;
    QString source; ///< who says it, shown small
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Card read(base::json::Object object);
    [[nodiscard]] static base::Result<Card> parse(QByteArrayView bytes); ///< a card document of its own
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Card &) const = default;
};

} // namespace ironfence::playlists
