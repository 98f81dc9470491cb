// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cue.h"

#include <QQueue>

namespace ironfence::player {

/// What the timeline gave the stage for a slot, and what was due in it.
struct Offer
{
    QString authority; ///< of the item; empty for darkness and the safe loop
    QString item;      ///< as the timeline names it; "dark"; "safe-loop" when there was nothing to give
    std::optional<stage::Slot> slot = {};
    QString dueAuthority = {};
    QString due = {}; ///< what was due instead of the item; empty: the item was
    QString why = {}; ///< why that was not given: "missing", "resting", "failed"

    bool operator==(const Offer &) const = default;
};

/// The newest offers by their tickets, so that what was on the glass can be told together with what was due. Main
/// thread.
class CueLedger
{
public:
    /// More than a stage can hold: what plays, what is prepared, and what was dropped a moment ago.
    static constexpr qsizetype kept = 16;

    /// Its ticket, 1 and up.
    quint64 enter(const Offer &offer)
    {
        m_offers.enqueue(offer);
        if (m_offers.size() > kept)
            m_offers.dequeue();
        return ++m_newest;
    }
    [[nodiscard]] std::optional<Offer> find(quint64 ticket) const
    {
        const auto back = static_cast<qsizetype>(m_newest - ticket);
        if (ticket == 0 || ticket > m_newest || back >= m_offers.size())
            return std::nullopt;
        return m_offers.at(m_offers.size() - 1 - back);
    }
    [[nodiscard]] std::optional<Offer> newest() const { return find(m_newest); }

private:
    QQueue<Offer> m_offers;
    quint64 m_newest = 0;
};

} // namespace ironfence::player
