// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/look/glyph.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <initializer_list>

namespace ironfence::console::desktop::look {

namespace {

constexpr qreal grid = 24;
constexpr qreal stroke = 1.8;
constexpr qreal usualSize = 18;

using Points = std::initializer_list<QPointF>;

/// Lines from point to point; each list is one of them.
QPainterPath lines(std::initializer_list<Points> all)
{
    QPainterPath path;
    for (const auto &points : all) {
        path.moveTo(*points.begin());
        for (const auto &point : points)
            path.lineTo(point);
    }
    return path;
}

QPainterPath circle(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath with(QPainterPath path, const QPainterPath &other)
{
    path.addPath(other);
    return path;
}

QPainterPath dot(qreal x, qreal y)
{
    return lines({{{x, y}, {x, y + 0.4}}});
}

QPainterPath frame(qreal x, qreal y, qreal width, qreal height)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x, y, width, height), 1, 1);
    return path;
}

QPainterPath sun()
{
    QPainterPath path = circle({12, 12}, 4);
    for (int i = 0; i < 8; ++i) {
        const auto ray = QLineF::fromPolar(9.5, i * 45.0).translated(12, 12);
        path.moveTo(ray.pointAt(0.74));
        path.lineTo(ray.p2());
    }
    return path;
}

QPainterPath moon()
{
    QPainterPath path = circle({11.5, 12.5}, 8);
    return path.subtracted(circle({16, 8.5}, 7));
}

/// An arrow that turns back; the other way round, on.
QPainterPath turn(bool isBack)
{
    const auto x = [isBack](qreal at) { return isBack ? at : grid - at; };
    QPainterPath path = lines({{{x(8), 4.5}, {x(3.5), 9}, {x(8), 13.5}}});
    path.moveTo(x(3.5), 9);
    path.lineTo(x(14.5), 9);
    path.cubicTo({x(22), 9}, {x(22), 19.5}, {x(14.5), 19.5});
    path.lineTo(x(10), 19.5);
    return path;
}

QPainterPath grip()
{
    QPainterPath path;
    for (const qreal y : {6.0, 12.0, 18.0}) {
        path.addPath(dot(9, y));
        path.addPath(dot(15, y));
    }
    return path;
}

QPainterPath bin()
{
    return lines({{{4, 6.5}, {20, 6.5}},
                  {{9, 6.5}, {9.5, 3.5}, {14.5, 3.5}, {15, 6.5}},
                  {{6, 6.5}, {7, 20.5}, {17, 20.5}, {18, 6.5}}});
}

QHash<QString, QPainterPath> glyphs()
{
    return {
        {QStringLiteral("today"), with(circle({12, 12}, 9), lines({{{12, 7}, {12, 12}, {15.5, 14}}}))},
        {QStringLiteral("fleet"), with(frame(3, 5, 18, 12), lines({{{8, 21}, {16, 21}}, {{12, 17}, {12, 21}}}))},
        {QStringLiteral("alerts"),
         with(lines({{{12, 3.5}, {21.5, 20}, {2.5, 20}, {12, 3.5}}, {{12, 10}, {12, 15}}}), dot(12, 17.2))},
        {QStringLiteral("library"), with(frame(3, 8, 14, 12), lines({{{7, 4}, {21, 4}, {21, 16}}}))},
        {QStringLiteral("video"), with(frame(3, 5, 18, 14), lines({{{10, 9}, {15, 12}, {10, 15}, {10, 9}}}))},
        {QStringLiteral("play"), lines({{{8, 5}, {19, 12}, {8, 19}, {8, 5}}})},
        {QStringLiteral("image"), with(with(frame(3, 5, 18, 14), circle({8.5, 9.8}, 1.4)),
                                       lines({{{3.5, 17.5}, {9.5, 12.5}, {13, 15}, {16, 11.5}, {20.5, 16}}}))},
        {QStringLiteral("folder"), lines({{{3, 19}, {3, 5}, {9, 5}, {11.5, 8}, {21, 8}, {21, 19}, {3, 19}}})},
        {QStringLiteral("up"), lines({{{12, 19}, {12, 5.5}}, {{6, 11.5}, {12, 5.5}, {18, 11.5}}})},
        {QStringLiteral("upload"),
         lines(
             {{{12, 15.5}, {12, 4}}, {{7.5, 8.5}, {12, 4}, {16.5, 8.5}}, {{4, 15.5}, {4, 20}, {20, 20}, {20, 15.5}}})},
        {QStringLiteral("programmes"),
         with(frame(3.5, 5, 17, 15.5), lines({{{3.5, 10}, {20.5, 10}},
                                              {{8, 3}, {8, 6.5}},
                                              {{16, 3}, {16, 6.5}},
                                              {{10, 12.7}, {15, 15.2}, {10, 17.7}, {10, 12.7}}}))},
        {QStringLiteral("search"), with(circle({10.5, 10.5}, 6.5), lines({{{15.5, 15.5}, {20.5, 20.5}}}))},
        {QStringLiteral("close"), lines({{{6, 6}, {18, 18}}, {{18, 6}, {6, 18}}})},
        {QStringLiteral("before"), lines({{{15, 5.5}, {8, 12}, {15, 18.5}}})},
        {QStringLiteral("folded"), lines({{{9, 5.5}, {16, 12}, {9, 18.5}}})},
        {QStringLiteral("unfolded"), lines({{{5.5, 9}, {12, 16}, {18.5, 9}}})},
        {QStringLiteral("check"), lines({{{5, 12.5}, {9.5, 17}, {19, 7.5}}})},
        {QStringLiteral("plus"), lines({{{12, 5}, {12, 19}}, {{5, 12}, {19, 12}}})},
        {QStringLiteral("key"), with(circle({8, 13}, 3.5), lines({{{11, 11.5}, {20, 4.5}}, {{17, 7}, {19.5, 10}}}))},
        {QStringLiteral("moon"), moon()},
        {QStringLiteral("sun"), sun()},
        {QStringLiteral("undo"), turn(true)},
        {QStringLiteral("redo"), turn(false)},
        {QStringLiteral("grip"), grip()},
        {QStringLiteral("copy"), with(frame(8, 8, 12, 12), lines({{{4, 15}, {4, 4}, {15, 4}}}))},
        {QStringLiteral("remove"), bin()},
        {QStringLiteral("edit"),
         lines({{{4, 20}, {5, 15.5}, {15.5, 5}, {19, 8.5}, {8.5, 19}, {4, 20}}, {{13, 7.5}, {16.5, 11}}})},
        {QStringLiteral("exchange"), lines({{{8, 20}, {8, 4}},
                                            {{4.5, 7.5}, {8, 4}, {11.5, 7.5}},
                                            {{16, 4}, {16, 20}},
                                            {{12.5, 16.5}, {16, 20}, {19.5, 16.5}}})},
    };
}

const QHash<QString, QPainterPath> &known()
{
    static const auto all = glyphs();
    return all;
}

} // namespace

Glyph::Glyph(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(usualSize, usualSize);
    setAntialiasing(true);
}

void Glyph::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
    Q_EMIT changed();
}

void Glyph::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void Glyph::setSize(qreal size)
{
    if (qFuzzyCompare(implicitWidth(), size))
        return;
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
}

void Glyph::paint(QPainter *painter)
{
    const auto found = known().constFind(m_name);
    if (found == known().constEnd())
        return;
    const qreal scale = std::min(width(), height()) / grid;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(scale, scale);
    painter->setPen(QPen(m_color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(*found);
}

} // namespace ironfence::console::desktop::look
