// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/film/strip_scene.h"

#include "media/pack/art/art.h"

namespace ironfence::media::pack {

namespace {

const QColor unlit(0, 0, 0);

} // namespace

StripScene::StripScene(Pen &pen, QSizeF size)
    : m_pen(pen), m_size(size), m_height(size.height()), m_length(size.width() / size.height())
{
}

QRectF StripScene::at(double x, double width) const
{
    return {x * m_height, 0, width * m_height, m_height};
}

void StripScene::draw(double time)
{
    m_pen.stage(1);
    m_pen.fill(QRectF(QPointF(), m_size), unlit);
    if (time < Script::opening)
        opening(time);
    else if (time < Script::start(3))
        step(int((time - Script::opening) / Script::step), time);
    else
        closing(time);
    m_pen.stage(1);
}

void StripScene::opening(double time)
{
    // First who speaks, then what it is called.
    const double change = ease(time, Script::opening * 0.55, 0.4);
    m_pen.fill(fenceMark(at(0.06, 0.9)), palette::amber);
    m_pen.stage(1 - change, {0, -change * m_height * 0.3});
    m_pen.text(at(1.05, m_length - 1.1), m_script.campaign, m_height * 0.6, true, palette::light, Qt::AlignHCenter);
    m_pen.stage(change, {0, (1 - change) * m_height * 0.3});
    m_pen.text(at(1.05, m_length - 1.1), m_script.name, m_height * 0.9, true, palette::amber, Qt::AlignHCenter);
}

void StripScene::step(int index, double time)
{
    const double start = Script::start(index);
    const double come = ease(time, start, Script::change);
    m_pen.stage(1);
    m_pen.fill(at(0, 1), palette::vermilion);
    m_pen.text(at(0, 1), QString::number(index + 1), m_height * 0.84, true, palette::light, Qt::AlignHCenter);
    m_pen.stage(0.3 + 0.7 * come, {(1 - come) * m_height * 0.3, 0});
    m_pen.text(at(1, m_length - 1), m_script.steps.at(size_t(index)).words, m_height * 0.92, true, palette::light,
               Qt::AlignHCenter);
}

void StripScene::closing(double time)
{
    const double come = ease(time, Script::start(3), Script::change);
    m_pen.stage(0.3 + 0.7 * come, {(1 - come) * m_height * 0.3, 0});
    m_pen.text(at(0, m_length), m_script.doubtShort, m_height * 0.62, true, palette::amber, Qt::AlignHCenter);
}

void StripScene::drawPoster()
{
    m_pen.fill(QRectF(QPointF(), m_size), unlit);
    m_pen.fill(fenceMark(at(0.08, 0.84)), palette::amber);
    m_pen.text(at(1.1, m_length - 1.2), QStringLiteral("陌生来电不轻信"), m_height * 0.66, true, palette::light,
               Qt::AlignHCenter);
}

} // namespace ironfence::media::pack
