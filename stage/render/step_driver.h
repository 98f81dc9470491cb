// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAnimationDriver>
#include <QVariantAnimation>

namespace ironfence::stage::render {

/// Lets all animations of the process, those of QML and its timers included, run on steps instead of real time. One at
/// a time; main thread; made before the first animation starts.
class StepDriver final : public QAnimationDriver
{
    Q_OBJECT
public:
    StepDriver();
    ~StepDriver() override;

    /// Moves every running animation to this time, milliseconds from the driver's making; never back. What was started
    /// since the last step begins there.
    void stepTo(qint64 time);

    void advance() override;
    [[nodiscard]] qint64 elapsed() const override { return m_time; }

private:
    qint64 m_time = 0;
    QVariantAnimation m_everRunning; ///< Qt leaves the driver for real time when nothing but pauses run
};

} // namespace ironfence::stage::render
