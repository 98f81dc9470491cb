// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/kiosk/backdrop.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <utility>

namespace ironfence::player {

using namespace std::chrono_literals;

/// Of one output.
class Backdrop::Sheet : public QRasterWindow
{
public:
    explicit Sheet(const QRect &place)
    {
        setTitle(QStringLiteral("Ironfence backdrop"));
        setFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnBottomHint | Qt::WindowDoesNotAcceptFocus);
        setCursor(Qt::BlankCursor);
        setMaximumSize(place.size());
        setMinimumSize(place.size());
        setGeometry(place);
        create();
        lower(); // before it is seen: without a window manager nobody else keeps it down
        show();
        lower();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override { QPainter(this).fillRect(QRect({}, size()), Qt::black); }
};

Backdrop::Backdrop(const QRect &canvas) : m_canvas(canvas)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &Backdrop::cover);
    const auto settle = qOverload<>(&QTimer::start);
    const auto watch = [this, settle](QScreen *output) {
        connect(output, &QScreen::geometryChanged, &m_settle, settle);
        m_settle.start();
    };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, watch);
    connect(qGuiApp, &QGuiApplication::screenRemoved, &m_settle, settle);
    const auto outputs = QGuiApplication::screens();
    for (auto *output : outputs)
        watch(output);
    cover();
}

Backdrop::~Backdrop() = default;

void Backdrop::setCanvas(const QRect &canvas)
{
    m_canvas = canvas;
    cover();
}

void Backdrop::cover()
{
    QList<QRect> places;
    const auto outputs = QGuiApplication::screens();
    for (const auto *output : outputs) {
        if (const auto place = output->geometry(); !place.isEmpty() && !m_canvas.contains(place))
            places.append(place);
    }
    if (std::exchange(m_places, places) == places)
        return;
    m_sheets.clear();
    for (const auto &place : places)
        m_sheets.push_back(std::make_unique<Sheet>(place));
}

} // namespace ironfence::player
