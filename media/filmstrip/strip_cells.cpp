// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/strip_cells.h"

#include <algorithm>

namespace ironfence::media {

namespace {

/// As large as fits into both, in its own shape, and never larger than it is.
QSize shrunk(QSize picture, QSize room)
{
    const bool fits = picture.width() <= room.width() && picture.height() <= room.height();
    return (fits ? picture : picture.scaled(room, Qt::KeepAspectRatio)).expandedTo({1, 1});
}

qint64 area(QSize size)
{
    return qint64{size.width()} * size.height();
}

} // namespace

StripCells StripCells::fitting(int count, QSize picture)
{
    StripCells best;
    best.times.fill(base::Milliseconds{0}, std::clamp(count, 1, most));
    const int room = best.count() == 1 ? alone : side;
    for (int columns = 1; columns <= best.count(); ++columns) {
        const int rows = (best.count() + columns - 1) / columns;
        const auto cell = shrunk(picture, {room / columns, room / rows});
        if (columns == 1 || area(cell) > area(best.cell)) {
            best.cell = cell;
            best.columns = columns;
        }
    }
    return best;
}

QRect StripCells::place(int index) const
{
    return {{index % columns * cell.width(), index / columns * cell.height()}, cell};
}

StripCells StripCells::read(base::json::Object object)
{
    StripCells cells;
    cells.cell.setWidth(static_cast<int>(object.integer("width", 1, side)));
    cells.cell.setHeight(static_cast<int>(object.integer("height", 1, side)));
    cells.columns = std::max(1, static_cast<int>(object.integer("columns", 1, most)));
    object.each("times_ms", most, [&](const base::json::Value &value, const QString &path) {
        const auto time = value.is_number_integer() ? value.get<qint64>() : -1;
        const bool follows = cells.times.isEmpty() || cells.times.constLast().count() < time;
        if (time < 0 || time > longest.count() || !follows)
            object.reader().fail(path, QStringLiteral("must be a later time of the film"));
        cells.times.append(base::Milliseconds(time));
    });
    if (cells.times.isEmpty())
        object.reader().fail(object.pathOf("times_ms"), QStringLiteral("must not be empty"));
    cells.poster = static_cast<int>(object.integer("poster", 0, std::max(0, cells.count() - 1)));
    if (cells.columns > cells.count() || cells.whole().width() > side || cells.whole().height() > side)
        object.reader().fail(object.path(), QStringLiteral("the cells do not fit into a picture of 960 px a side"));
    return cells;
}

base::json::Value StripCells::toJson() const
{
    auto list = base::json::Value::array();
    for (const auto time : times)
        list.push_back(time.count());
    return {{"width", cell.width()},
            {"height", cell.height()},
            {"columns", columns},
            {"times_ms", std::move(list)},
            {"poster", poster}};
}

} // namespace ironfence::media
