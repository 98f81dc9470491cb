// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "playlists/card.h"
#include "stage/cards/viewing.h"

#include <QImage>
#include <QVariantMap>
#include <optional>

namespace ironfence::stage::cards {
class CardPrinter;
}

namespace ironfence::stage::gallery {

/// One kind of picture with an example of what it says.
struct Exhibit
{
    QString name;                          ///< of files and tests: "alert-1"
    QString component;                     ///< QML type of Ironfence.Stage.Cards
    QVariantMap properties = {};           ///< that it is made with
    std::optional<playlists::Card> card{}; ///< of the component Card
    cards::Viewing viewing{};
    std::optional<playlists::Card> beside{}; ///< goes on where an alert leaves it a part of the canvas

    /// The same on an LED wall; nothing for what looks alike there.
    [[nodiscard]] std::optional<Exhibit> onLed() const;
    /// The properties with the card among them; the owner keeps what they refer to.
    [[nodiscard]] QVariantMap initial(QObject *owner) const;
    [[nodiscard]] base::Result<QImage> print(cards::CardPrinter &printer, QSize canvas) const;

private:
    [[nodiscard]] base::Result<QImage> printBeside(cards::CardPrinter &printer, QImage alert, QRect place) const;
};

/// Every template of cards, the four levels of alerts, all-clears, the pairing card and the safe loop, once each,
/// with usual contents: the documents in exhibits/.
[[nodiscard]] const QList<Exhibit> &exhibits();

} // namespace ironfence::stage::gallery
