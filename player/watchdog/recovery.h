// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <optional>

namespace ironfence::player {

/// How a wrong glass is mended: the deck is made anew, then the window, then the process. Each step has some seconds to
/// show that it helped before the next is taken. Main thread.
class Recovery
{
public:
    enum class Answer {
        Nothing, ///< wait
        Deck,
        Window,
        Process,
        Mended, ///< the glass has been right for long enough after a step
    };
    /// How long a glass has to be right after a step until that counts as mended. Wrong again before: the next step.
    static constexpr base::Milliseconds proof{10'000};
    /// How long it stays with the last step when that did not help or may not be taken, before it begins anew.
    static constexpr base::Milliseconds rest{60'000};

    /// After each judgement. `isOfDeck`: a deck made anew could help.
    [[nodiscard]] Answer advise(base::MonotonicTime now, bool isWrong, bool isOfDeck);

private:
    enum class State { Well, DeckAnew, WindowAnew, ProcessAnew };
    struct Course
    {
        State from;
        base::Milliseconds wait; ///< until a glass that is still wrong takes the next step
        State next;
        Answer answer;
    };
    static const Course courses[];

    [[nodiscard]] Answer stepFrom(State state, base::MonotonicTime now);

    State m_state = State::Well;
    base::MonotonicTime m_stepped;
    std::optional<base::MonotonicTime> m_rightSince; ///< after the step
};

} // namespace ironfence::player
