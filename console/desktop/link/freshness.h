// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace ironfence::console::desktop::link {

/// When something that the server has is read anew: a moment after it changed, one question at a time, so that what
/// keeps changing is shown all the same. What could not be read is asked for again after growing rests. Main thread.
class Freshness : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds firstRest{1'000};
    static constexpr std::chrono::milliseconds longestRest{30'000};

    /// Changes within `gathering` are one.
    explicit Freshness(std::chrono::milliseconds gathering, QObject *parent = nullptr);

    void want(); ///< it changed
    void now();  ///< it is to be another one, or all of it: the answer that is on its way comes too late
    void stop(); ///< nothing is wanted any more

    /// An answer came to the question of that number: whether it counts.
    [[nodiscard]] bool take(int question, bool isGood);

Q_SIGNALS:
    void due(int question); ///< it is to be asked for

private:
    void ask();

    std::chrono::milliseconds m_gathering;
    std::chrono::milliseconds m_rest{0};
    QTimer m_timer;
    int m_question = 0;
    bool m_isAsked = false;  ///< its answer is on its way
    bool m_isWanted = false; ///< it changed meanwhile
};

} // namespace ironfence::console::desktop::link
