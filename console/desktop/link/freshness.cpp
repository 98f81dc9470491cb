// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/link/freshness.h"

#include <algorithm>

namespace ironfence::console::desktop::link {

Freshness::Freshness(std::chrono::milliseconds gathering, QObject *parent) : QObject(parent), m_gathering(gathering)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Freshness::ask);
}

void Freshness::want()
{
    if (m_isAsked)
        m_isWanted = true;
    else if (!m_timer.isActive())
        m_timer.start(m_gathering);
}

void Freshness::now()
{
    m_rest = {};
    ask();
}

void Freshness::stop()
{
    ++m_question;
    m_timer.stop();
    m_isAsked = m_isWanted = false;
    m_rest = {};
}

bool Freshness::take(int question, bool isGood)
{
    if (question != m_question)
        return false;
    m_isAsked = false;
    m_rest = isGood ? std::chrono::milliseconds{0} : std::clamp(2 * m_rest, firstRest, longestRest);
    if (!isGood)
        m_timer.start(m_rest);
    else if (m_isWanted)
        m_timer.start(m_gathering);
    m_isWanted = false;
    return true;
}

void Freshness::ask()
{
    m_timer.stop();
    m_isAsked = true;
    m_isWanted = false;
    Q_EMIT due(++m_question);
}

} // namespace ironfence::console::desktop::link
