// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "tests/transitions/glass_story.h"
#include "tests/transitions/numbered_clips.h"

#include <QStringList>

namespace ironfence::tests {

/// The item as a programme document has it: a second long.
[[nodiscard]] base::json::Value itemOf(const NumberedItem &item);

/// Sights taken together into appearances of items, and held against the order in which these were due.
class Appearances
{
public:
    /// `order` are indices of `kinds`, played round and round from wherever the sights begin. What was cut off at the
    /// beginning and end of the recording is passed over.
    Appearances(const QList<Sight> &sights, const QList<NumberedItem> &kinds, const QList<int> &order);

    /// Everything that a viewer should not have seen, in words.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int transitions() const { return m_transitions; }
    /// How late successors came, and the like, in one line.
    [[nodiscard]] QString summary() const;

private:
    /// One item, or the same still picture several times in a row, from its first to its last sight.
    struct Appearance
    {
        int item = 0; ///< number of the clip or card
        QList<Sight> sights;
    };
    void take(const Sight &sight);
    [[nodiscard]] bool beginsAnew(const Sight &sight) const;
    void checkFrames(const Appearance &appearance);
    void checkOrder(const QList<int> &order);
    void fault(const Sight &sight, const QString &what);
    [[nodiscard]] const NumberedItem &kindOf(int item) const;

    const QList<NumberedItem> &m_kinds;
    QList<Appearance> m_appearances;
    QStringList m_faults;
    QList<double> m_late; ///< ms: how much longer than a frame the last frame of a video stood
    int m_transitions = 0;
    qint64 m_beginUs = 0;
};

} // namespace ironfence::tests
