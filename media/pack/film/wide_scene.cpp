// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/film/wide_scene.h"

#include "media/pack/art/art.h"

#include <algorithm>
#include <cmath>

namespace ironfence::media::pack {

namespace {

constexpr double faded = 0.65;  // a scene leaves before it is gone: no moment of the film is empty
constexpr QSizeF page(13.4, 9); // modules; the words are 12 wide and keep a margin on a page of 4:3 too

QPainterPath roundedBox(const QRectF &box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

/// A small box inside another, in fractions of it.
QRectF part(const QRectF &box, double x, double y, double width, double height)
{
    return {box.left() + x * box.width(), box.top() + y * box.height(), width * box.width(), height * box.height()};
}

} // namespace

WideScene::WideScene(Pen &pen, QSizeF size)
    : m_pen(pen), m_size(size), m_module(std::min(size.width() / page.width(), size.height() / page.height()))
{
}

QRectF WideScene::at(double x, double y, double width, double height) const
{
    return {m_size.width() / 2 + x * m_module, m_size.height() / 2 + y * m_module, width * m_module, height * m_module};
}

void WideScene::draw(double time)
{
    ground(time);
    if (time < Script::opening)
        opening(time);
    else if (time < Script::start(3))
        step(int((time - Script::opening) / Script::step), time);
    else
        closing(time);
    m_pen.stage(1);
}

void WideScene::ground(double time)
{
    m_pen.stage(1);
    m_pen.fill(QRectF(QPointF(), m_size), palette::night);
    // The fence drifts slowly through the whole film: it holds the scenes together.
    const double pitch = m_module * 0.8;
    const double drift = std::fmod(time * m_module * 0.06, pitch);
    m_pen.fill(
        fence(QRectF(-pitch - drift, m_size.height() - m_module * 1.1, m_size.width() + 3 * pitch, m_module * 1.3),
              pitch),
        palette::nightRaised);
}

void WideScene::opening(double time)
{
    const double settled = ease(time, 0, 1.4);
    const double leaving = ease(time, Script::opening - 0.35, 0.35);
    m_pen.stage(1 - faded * leaving, {0, -leaving * m_module * 0.4});
    const double grow = 0.9 + 0.1 * settled;
    m_pen.fill(fenceMark(at(-1.05 * grow, -3.55 - (grow - 1), 2.1 * grow, 2.1 * grow)), palette::amber);
    m_pen.text(at(-6, -1.15, 12, 1.2), m_script.campaign, m_module * 0.95, true, palette::light, Qt::AlignHCenter);

    m_pen.stage(1 - faded * leaving, {0, (1 - settled) * m_module * 0.2 - leaving * m_module * 0.4});
    m_pen.text(at(-6, 0.2, 12, 2.2), m_script.name, m_module * 2, true, palette::amber, Qt::AlignHCenter);
}

void WideScene::step(int index, double time)
{
    const double start = Script::start(index);
    const double arriving = ease(time, start, Script::change);
    const double leaving = ease(time, start + Script::step - 0.35, 0.35);
    const double opacity = (0.35 + 0.65 * arriving) * (1 - faded * leaving);
    const auto &words = m_script.steps.at(size_t(index));

    m_pen.stage(opacity, {(1 - arriving) * m_module * 0.5, 0});
    m_pen.fill(at(-6, -3.4, 1.3, 1.3), palette::vermilion);
    m_pen.text(at(-6, -3.4, 1.3, 1.3), QString::number(index + 1), m_module, true, palette::light, Qt::AlignHCenter);
    m_pen.text(at(-6, -1.75, 7, 2), words.words, m_module * 1.85, true, palette::light);

    const double first = ease(time, start + 0.45, 0.6);
    m_pen.stage(opacity * first, {0, (1 - first) * m_module * 0.2});
    m_pen.text(at(-6, 0.75, 7.5, 0.8), words.first, m_module * 0.52, false, palette::lightSoft);
    const double second = ease(time, start + 0.75, 0.6);
    m_pen.stage(opacity * second, {0, (1 - second) * m_module * 0.2});
    m_pen.text(at(-6, 1.6, 7.5, 0.9), words.second, m_module * 0.66, true, palette::amber);

    m_pen.stage(opacity);
    const QRectF picture = at(1.5, -3.4, 4.5, 5.9);
    if (index == 0)
        callers(picture, time - start);
    else if (index == 1)
        secrets(picture, time - start);
    else
        transfer(picture, time - start);
}

/// A telephone that is called by nobody it knows; the call is crossed out.
void WideScene::callers(const QRectF &box, double time)
{
    const double swing = std::sin(time * 9) * std::exp(-time * 1.2) * m_module * 0.08;
    const double side = box.height();
    const QRectF device(box.center().x() - side / 2 + swing, box.top(), side, side);
    m_pen.fill(phone(device), palette::lightSoft);

    const QRectF screen = part(device, 0.27, 0.11, 0.46, 0.74);
    const double alarm = ease(time, 0.9, 0.5);
    m_pen.text(part(screen, 0, 0.08, 1, 0.14), QStringLiteral("陌生来电"), m_module * 0.42, true, palette::light,
               Qt::AlignHCenter);
    QPainterPath face;
    const QPointF centre(screen.center().x(), screen.top() + screen.height() * 0.54);
    const double radius = screen.width() * 0.32;
    face.addEllipse(centre, radius, radius);
    m_pen.fill(face, palette::nightBright);
    m_pen.text(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), QStringLiteral("?"),
               radius * 1.3, true, palette::light, Qt::AlignHCenter);

    const QRectF bar(centre.x() - radius * 1.5 * alarm, centre.y() - radius * 0.13, radius * 3 * alarm, radius * 0.26);
    QTransform turn;
    turn.translate(centre.x(), centre.y());
    turn.rotate(-35);
    turn.translate(-centre.x(), -centre.y());
    m_pen.fill(turn.map(roundedBox(bar, radius * 0.13)), palette::vermilion);
}

/// A shield that covers what nobody may know.
void WideScene::secrets(const QRectF &box, double time)
{
    const double cover = ease(time, 0.5, 0.9);
    m_pen.fill(shield(part(box, -0.02, 0.02, 1.04, 0.96)), palette::nightBright);

    const QStringList labels{QStringLiteral("密码"), QStringLiteral("验证码"), QStringLiteral("卡号")};
    for (int row = 0; row < labels.size(); ++row) {
        const QRectF field = part(box, 0.16, 0.22 + row * 0.18, 0.68, 0.14);
        m_pen.fill(roundedBox(field, m_module * 0.08), palette::night);
        m_pen.text(part(field, 0.07, 0, 0.5, 1), labels.at(row), m_module * 0.4, true, palette::light);
        for (int dot = 0; dot < 4; ++dot) {
            const double shown = std::clamp(cover * 7 - row * 1.2 - dot * 0.5, 0.0, 1.0);
            QPainterPath mark;
            mark.addEllipse(QPointF(field.left() + field.width() * (0.6 + dot * 0.1), field.center().y()),
                            m_module * 0.09 * shown, m_module * 0.09 * shown);
            m_pen.fill(mark, palette::amber);
        }
    }
}

/// Money on its way to a stranger, stopped by the fence.
void WideScene::transfer(const QRectF &box, double time)
{
    const double rise = ease(time, 0.35, 0.7);
    const double travel = ease(time, 0.2, 0.8);
    const double back = ease(time, 1.15, 0.9);

    const double radius = box.width() * 0.155;
    const double x = box.left() + radius + (travel * 0.21 - back * 0.12) * box.width();
    const QPointF coin(x, box.top() + box.height() * 0.5);
    QPainterPath disc;
    disc.addEllipse(coin, radius, radius);
    m_pen.fill(disc, palette::amber);
    m_pen.text(QRectF(coin.x() - radius, coin.y() - radius, 2 * radius, 2 * radius), QStringLiteral("￥"),
               radius * 1.15, true, palette::night, Qt::AlignHCenter);

    const double height = box.height() * (0.35 + 0.45 * rise);
    const QRectF barrier(box.left() + box.width() * 0.44, box.top() + box.height() * 0.9 - height, box.width() * 0.56,
                         height);
    m_pen.fill(fence(barrier, barrier.width() / 3), palette::light);
}

void WideScene::tiles(double time, double top, double height)
{
    for (int i = 0; i < 3; ++i) {
        const double come = ease(time, i * 0.18, 0.6);
        const double left = -6 + i * 4.1;
        m_pen.stage(0.3 + 0.7 * come, {0, (1 - come) * m_module * 0.35});
        m_pen.fill(at(left, top, 3.8, height), palette::light);
        m_pen.fill(at(left, top, 0.8, 0.8), palette::vermilion);
        m_pen.text(at(left, top, 0.8, 0.8), QString::number(i + 1), m_module * 0.6, true, palette::light,
                   Qt::AlignHCenter);
        m_pen.text(at(left, top + (height > 2 ? 0.75 : 0.6), 3.8, height - 0.9), m_script.steps.at(size_t(i)).words,
                   m_module * 1.05, true, palette::night, Qt::AlignHCenter);
    }
    m_pen.stage(1);
}

void WideScene::closing(double time)
{
    const double since = time - Script::start(3);
    tiles(since, -3.3, 2.6);
    const double lines = ease(since, 0.6, 0.7);
    m_pen.stage(0.2 + 0.8 * lines, {0, (1 - lines) * m_module * 0.2});
    m_pen.text(at(-6, 0.15, 12, 1.1), m_script.doubt, m_module * 0.82, true, palette::amber, Qt::AlignHCenter);
    m_pen.text(at(-6, 1.5, 12, 0.9), m_script.harm, m_module * 0.6, true, palette::light, Qt::AlignHCenter);
}

void WideScene::drawPoster()
{
    ground(0);
    m_pen.fill(fenceMark(at(-6, -3.75, 1.3, 1.3)), palette::amber);
    m_pen.text(at(-4.45, -3.75, 11, 1.3), m_script.campaign + m_script.name, m_module * 0.9, true, palette::light);
    tiles(Script::length, -1.95, 2.5);
    m_pen.text(at(-6, 0.95, 12, 1), m_script.doubt, m_module * 0.78, true, palette::amber);
    m_pen.text(at(-6, 2.05, 12, 0.9), m_script.harm, m_module * 0.6, true, palette::light);
}

} // namespace ironfence::media::pack
