// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/kiosk/kiosk_window.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>
#include <algorithm>

namespace ironfence::player {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(windowLog, "ironfence.player.kiosk")

namespace {

constexpr QColor night(0x0b, 0x1f, 0x44); // the ground of the cards: what is behind the very first frame
constexpr auto settleTime = 200ms;

} // namespace

KioskWindow::KioskWindow(const QString &name, const playlists::Canvas &canvas) : m_place(canvas.footprint())
{
    setTitle(QStringLiteral("Ironfence ") + name);
    setFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    moveTo(m_place);
    setCursor(Qt::BlankCursor);
    setColor(night);
    // The scene graph stays for the process's life: making it anew would show.
    setPersistentGraphics(true);
    setPersistentSceneGraph(true);

    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &KioskWindow::restore);
    const auto settle = qOverload<>(&QTimer::start);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &KioskWindow::watch);
    connect(qGuiApp, &QGuiApplication::screenAdded, &m_settle, settle);
    connect(qGuiApp, &QGuiApplication::screenRemoved, &m_settle, settle);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, &m_settle, settle);
    const auto outputs = QGuiApplication::screens();
    for (auto *output : outputs)
        watch(output);
}

void KioskWindow::moveTo(const QRect &place)
{
    m_place = place;
    setMinimumSize({});
    setMaximumSize(place.size()); // a window manager must not choose another size
    setMinimumSize(place.size());
    setGeometry(place);
}

void KioskWindow::watch(QScreen *output)
{
    connect(output, &QScreen::geometryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void KioskWindow::renew()
{
    hide();
    destroy();
    setGeometry(m_place);
    show();
    raise();
    update();
    qCInfo(windowLog) << "the window was made anew at" << m_place;
}

void KioskWindow::restore()
{
    const auto outputs = QGuiApplication::screens();
    const bool covered = std::any_of(outputs.begin(), outputs.end(),
                                     [this](const QScreen *output) { return output->geometry().contains(m_place); });
    if (auto *output = QGuiApplication::screenAt(m_place.topLeft()); output && output != screen())
        setScreen(output);
    // Where Qt or a window manager put it meanwhile; asked for also when Qt believes it stands there.
    setGeometry(m_place);
    if (!isVisible())
        show();
    raise();
    update();
    qCInfo(windowLog) << "outputs changed:" << outputs.size()
                      << (covered ? "the canvas is shown at" : "none shows the whole canvas at") << m_place;
    Q_EMIT outputsChanged(covered);
}

} // namespace ironfence::player
