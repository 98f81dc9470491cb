// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/step_driver.h"

#include <QCoreApplication>

namespace ironfence::stage::render {

StepDriver::StepDriver()
{
    install();
    m_everRunning.setStartValue(0.0);
    m_everRunning.setEndValue(1.0);
    m_everRunning.setLoopCount(-1);
    m_everRunning.start();
    // Qt starts animations, and so this driver, by an event that posts another.
    for (int i = 0; i < 8 && !isRunning(); ++i)
        QCoreApplication::sendPostedEvents();
    stepTo(0); // what passed in real time until now moves nothing that starts later
}

StepDriver::~StepDriver()
{
    m_everRunning.stop();
    uninstall();
}

void StepDriver::stepTo(qint64 time)
{
    m_time = time;
    advanceAnimation();
}

/// Called by nobody but Qt's own clock, which has no say here.
void StepDriver::advance() {}

} // namespace ironfence::stage::render
