// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/transitions/card_print.h"
#include "tests/transitions/numbered_frame.h"

#include <QMap>

namespace ironfence::tests {

/// What was to be seen for a while, as read off the glass.
struct Sight
{
    enum class Kind { Frame, Card, Foreign };
    Kind kind = Kind::Foreign;
    FrameNumber number; ///< of a frame
    int card = 0;       ///< of a card: its number
    qint64 firstUs = 0; ///< the first and the last look at it
    qint64 lastUs = 0;

    [[nodiscard]] bool isSame(const Sight &other) const
    {
        return kind == other.kind && number == other.number && card == other.card;
    }
    /// Of which item it is: a clip's number, or a card's.
    [[nodiscard]] int item() const { return kind == Kind::Frame ? number.clip : card; }
};

/// Reads what a recorder sees into sights, one after the other. Foreign pictures are kept, the first few.
class GlassStory
{
public:
    /// Prints by the cards' numbers.
    explicit GlassStory(QMap<int, CardPrint> cards) : m_cards(std::move(cards)) {}

    void look(const support::GlassPicture &glass, qint64 us);
    [[nodiscard]] const QList<Sight> &sights() const { return m_sights; }
    [[nodiscard]] const QList<QImage> &foreign() const { return m_foreign; }

private:
    [[nodiscard]] Sight read(const support::GlassPicture &glass) const;

    QMap<int, CardPrint> m_cards;
    QList<Sight> m_sights;
    QList<QImage> m_foreign;
};

} // namespace ironfence::tests
