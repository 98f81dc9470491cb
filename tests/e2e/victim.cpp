// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/victim.h"

#include <QCoreApplication>
#include <csignal>

namespace ironfence::e2e {

namespace {

constexpr int lifeOfWork = 4'000; // of one that is killed at a call: pictures, plays, acknowledgements

} // namespace

Victim::Victim(support::Deployment &deployment, int number)
    : m_deployment(deployment)
    , m_name(QStringLiteral("screen-%1").arg(number))
    , m_chance(20'261'123 + static_cast<quint32>(number))
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        auto &player = m_deployment.player(m_name);
        if (m_orders.atRandom) {
            player.kill();
            ++m_kills.atRandom;
            start();
        } else if (player.isRunning()) {
            m_isAsked = true;
            player.signal(SIGTERM);
        }
    });
    m_look.setInterval(5);
    connect(&m_look, &QTimer::timeout, this, &Victim::look);
}

QString Victim::state() const
{
    return m_deployment.dir(QStringLiteral("screens/%1/state").arg(m_name));
}

bool Victim::settle()
{
    if (!m_deployment.addScreen(m_name))
        return false;
    m_relay = RepeatingRelay::inFrontOf(m_deployment.dir(QStringLiteral("screens/%1/player.ini").arg(m_name)),
                                        m_chance.generate());
    return m_relay && m_deployment.startPlayer(m_name);
}

void Victim::begin(const Orders &orders)
{
    m_orders = orders;
    m_call = orders.firstCall;
    m_isDone = false;
    if (orders.atRandom) {
        m_deployment.player(m_name).kill(); // it counts from here
        start();
    } else {
        m_deployment.player(m_name).terminate(60'000);
        startToCall();
    }
}

void Victim::spare()
{
    m_end.stop();
    m_look.stop();
    m_orders = {};
    m_deployment.player(m_name).terminate(60'000);
    start();
}

void Victim::start(const QStringList &environment)
{
    if (!m_deployment.startPlayer(m_name, {}, environment))
        m_fault = m_name + QStringLiteral(" does not start");
    if (!m_orders.atRandom)
        return;
    // Most of them die before or with their first pictures; some live to tell of it.
    const bool lives = m_chance.bounded(4) == 0;
    m_end.start(lives ? m_chance.bounded(800, 3'000) : m_chance.bounded(50, 800));
}

void Victim::startToCall()
{
    m_isAsked = false;
    start({QStringLiteral("LD_PRELOAD=%1/failing_disk.so").arg(QCoreApplication::applicationDirPath()),
           QStringLiteral("FAILING_DISK_ROOT=") + state(), QStringLiteral("FAILING_DISK_PROGRAM=ironfence-player"),
           QStringLiteral("FAILING_DISK_HOW=kill"), QStringLiteral("FAILING_DISK_AT=%1").arg(m_call)});
    m_end.start(lifeOfWork);
    m_look.start();
}

/// Of one that is killed at a call.
void Victim::look()
{
    auto &player = m_deployment.player(m_name);
    if (player.isRunning())
        return;
    m_look.stop();
    m_end.stop();
    const int signal = player.endedBySignal();
    if (signal == SIGKILL) {
        ++m_kills.atCalls;
        m_kills.lastCall = m_call;
        m_call += m_orders.stride;
        startToCall();
    } else {
        m_isDone = true;
        if (signal != 0 || !m_isAsked || player.terminate() != 0)
            m_fault = QStringLiteral("%1 ended by itself when it was to be killed at call %2").arg(m_name).arg(m_call);
    }
}

} // namespace ironfence::e2e
