// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/recovery.h"

namespace ironfence::player {

using namespace std::chrono_literals;

// The judge itself needs 4 s to see that something is still wrong, so the waits are longer than that.
const Recovery::Course Recovery::courses[] = {
    // clang-format off
    {State::Well,        0s,   State::DeckAnew,    Answer::Deck},
    {State::DeckAnew,    6s,   State::WindowAnew,  Answer::Window},
    {State::WindowAnew,  8s,   State::ProcessAnew, Answer::Process},
    {State::ProcessAnew, rest, State::DeckAnew,    Answer::Deck},
    // clang-format on
};

Recovery::Answer Recovery::advise(base::MonotonicTime now, bool isWrong, bool isOfDeck)
{
    if (!isWrong) {
        if (m_state == State::Well)
            return Answer::Nothing;
        if (!m_rightSince)
            m_rightSince = now;
        if (now - *m_rightSince < proof)
            return Answer::Nothing;
        m_state = State::Well;
        m_rightSince.reset();
        return Answer::Mended;
    }
    m_rightSince.reset();
    const auto &course = courses[static_cast<std::size_t>(m_state)];
    if (now - m_stepped < course.wait)
        return Answer::Nothing;
    const bool skips = course.next == State::DeckAnew && !isOfDeck;
    return stepFrom(skips ? course.next : m_state, now);
}

Recovery::Answer Recovery::stepFrom(State state, base::MonotonicTime now)
{
    const auto &course = courses[static_cast<std::size_t>(state)];
    m_state = course.next;
    m_stepped = now;
    return course.answer;
}

} // namespace ironfence::player
