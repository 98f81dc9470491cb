// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cue.h"

#include <QList>

namespace ironfence::stage::render {

/// Which cue is on when: each as long as its item says, one after another, from the beginning again when more time is
/// wanted. Pure.
class RunningOrder
{
public:
    /// One turn of a cue, by the film's time.
    struct Turn
    {
        qsizetype cue = 0;
        base::Milliseconds from{0};
        base::Milliseconds to{0};

        bool operator==(const Turn &) const = default;
    };

    /// `cues` has at least one; `length` 0: once through. Nothing fades into the first turn, for there is nothing
    /// before it, and a fade leaves at least half of a turn to its item alone.
    RunningOrder(QList<Cue> cues, base::Milliseconds length);

    [[nodiscard]] const QList<Turn> &turns() const { return m_turns; }
    [[nodiscard]] base::Milliseconds length() const { return m_turns.constLast().to; }
    /// What the stage is to prepare for a turn.
    [[nodiscard]] Cue cueOf(qsizetype turn) const;
    /// How many frames of 1/rate s begin before the end.
    [[nodiscard]] qint64 frames(int rate) const { return (length().count() * rate + 999) / 1000; }
    /// When frame n begins, rounded.
    [[nodiscard]] static base::Milliseconds timeOf(qint64 frame, int rate)
    {
        return base::Milliseconds((frame * 1000 + rate / 2) / rate);
    }

private:
    QList<Cue> m_cues;
    QList<Turn> m_turns;
};

} // namespace ironfence::stage::render
