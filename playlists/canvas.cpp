// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/canvas.h"

#include <QRegularExpression>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

const char *Canvas::fault() const
{
    const auto side = [](int pixels) { return pixels >= minSide && pixels <= maxSide; };
    const auto offset = [](int pixels) { return pixels >= 0 && pixels <= maxSide; };
    if (!side(size.width()) || !side(size.height()))
        return "a side must have 16 to 16384 pixels";
    if (!offset(position.x()) || !offset(position.y()))
        return "a position must be 0 to 16384";
    if (rotation != 0 && rotation != 90 && rotation != 180 && rotation != 270)
        return "a rotation is 0, 90, 180 or 270 degrees";
    if (rows < 1 || rows > maxRows || size.width() % rows != 0 || size.width() / rows < minSide)
        return "a canvas is folded into 1 to 64 rows of equal width, of 16 pixels at least";
    if (size.height() * rows > maxSide)
        return "the rows are higher than 16384 pixels together";
    return nullptr;
}

base::Result<Canvas> Canvas::parse(const QString &text)
{
    static const auto grammar = QStringLiteral("a canvas is WxH[+X+Y][/ROWS][@DEGREES]");
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral(
        "([0-9]{1,5})x([0-9]{1,5})(?:\\+([0-9]{1,5})\\+([0-9]{1,5}))?(?:/([0-9]{1,2}))?(?:@([0-9]{1,3}))?")));
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        return base::failure(base::ErrorCode::Invalid,
                             grammar + QStringLiteral(", for instance 384x64+0+0 or 1280x16/4@90"), text.left(64));
    }
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const Canvas canvas{.size = {number(1), number(2)},
                        .position = {number(3), number(4)},
                        .rows = match.captured(5).isEmpty() ? 1 : number(5),
                        .rotation = number(6)};
    if (const char *fault = canvas.fault())
        return base::failure(base::ErrorCode::Invalid, grammar + QStringLiteral(": ") + QLatin1String(fault), text);
    return canvas;
}

QString Canvas::text() const
{
    auto text = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    if (!position.isNull())
        text += QStringLiteral("+%1+%2").arg(position.x()).arg(position.y());
    if (rows != 1)
        text += QStringLiteral("/%1").arg(rows);
    if (rotation != 0)
        text += QStringLiteral("@%1").arg(rotation);
    return text;
}

Canvas Canvas::read(Object object)
{
    const auto side = [&](const char *key) { return static_cast<int>(object.integer(key, minSide, maxSide)); };
    const auto offset = [&](const char *key) { return static_cast<int>(object.integerOr(key, 0, maxSide, 0)); };
    Canvas canvas{.size = {side("width"), side("height")},
                  .position = {offset("x"), offset("y")},
                  .rows = static_cast<int>(object.integerOr("rows", 1, maxRows, 1)),
                  .rotation = static_cast<int>(object.integerOr("rotation", 0, 270, 0))};
    canvas.extra = object.rest();
    if (const char *fault = canvas.fault())
        object.reader().fail(object.path(), QString::fromLatin1(fault));
    return canvas;
}

Value Canvas::toJson() const
{
    Value json = extra;
    json["width"] = size.width();
    json["height"] = size.height();
    json["x"] = position.x();
    json["y"] = position.y();
    if (rows != 1)
        json["rows"] = rows;
    if (rotation != 0)
        json["rotation"] = rotation;
    return json;
}

QRect Canvas::footprint() const
{
    return {position, rotation % 180 == 0 ? blockSize() : blockSize().transposed()};
}

QRect Canvas::outputOf(const QRect &part) const
{
    const int row = part.x() / rowSize().width();
    const QRect in = part.translated(-row * rowSize().width(), row * size.height()); // the block
    const QSize block = blockSize();
    const int right = block.width() - in.x() - in.width();
    const int below = block.height() - in.y() - in.height();
    switch (rotation) {
    case 90:
        return QRect(QPoint(below, in.x()), in.size().transposed()).translated(position);
    case 180:
        return QRect(QPoint(right, below), in.size()).translated(position);
    case 270:
        return QRect(QPoint(in.y(), right), in.size().transposed()).translated(position);
    default:
        return in.translated(position);
    }
}

} // namespace ironfence::playlists
