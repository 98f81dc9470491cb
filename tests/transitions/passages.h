// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/transitions/glass_story.h"
#include "tests/transitions/numbered_clips.h"

#include <QStringList>

namespace ironfence::tests {

/// One item, round and round perhaps, or one card, from its first sight to the last before something else.
struct Passage
{
    NumberedItem kind;
    QList<Sight> sights;

    [[nodiscard]] int item() const { return kind.clip; }
    [[nodiscard]] qint64 firstUs() const { return sights.first().firstUs; }
    [[nodiscard]] qint64 lastUs() const { return sights.last().lastUs; }
    [[nodiscard]] int firstFrame() const { return sights.first().number.frame; }
    [[nodiscard]] int lastFrame() const { return sights.last().number.frame; }
    /// The picture that stood last is the last one that the item has.
    [[nodiscard]] bool endsWithItsEnd() const { return !kind.isVideo() || lastFrame() + 1 == kind.frames; }
    /// How long a frame of it stands, µs.
    [[nodiscard]] qint64 frameUs() const { return 1'000'000 / kind.perSecond; }
};

/// Sights taken together into passages. Faults are what nobody may see whatever is due: foreign pictures, and in a
/// video any frame but the one that follows, which after the last is the first, or one that stands still.
class Passages
{
public:
    /// From then on a picture of a video that goes on counts as frozen.
    static constexpr qint64 frozenUs = 300'000;

    /// Of items that are not among the kinds every picture is foreign.
    Passages(const QList<Sight> &sights, const QList<NumberedItem> &kinds);

    [[nodiscard]] const QList<Passage> &list() const { return m_list; }
    /// Their items, one after the other.
    [[nodiscard]] QList<int> items() const;
    /// How long the picture that stood last before the passage after this one stood, µs; 0 after the last.
    [[nodiscard]] qint64 lastStoodUs(qsizetype passage) const;

    /// Puts a fault down that only the test knows to be one.
    void fault(qint64 us, const QString &what);
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    /// The passages in short, for whoever looks for the cause.
    [[nodiscard]] QString story() const;

private:
    void take(const Sight &sight, const QList<NumberedItem> &kinds);

    QList<Passage> m_list;
    QStringList m_faults;
    qint64 m_beginUs = 0;
};

} // namespace ironfence::tests
