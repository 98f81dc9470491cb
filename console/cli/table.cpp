// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/table.h"

#include "console/cli/text_width.h"

#include <algorithm>

namespace ironfence::console::cli {

void Table::add(const QStringList &cells, Colour colour)
{
    Q_ASSERT(cells.size() == m_head.size());
    Row row{{}, colour};
    for (const auto &cell : cells)
        row.cells.append(printable(cell));
    m_rows.append(row);
}

QString Table::line(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += padded(cells[i], widths[i]) + QStringLiteral("  ");
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QStringList Table::lines() const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_head.size(); ++i) {
        int width = displayWidth(m_head[i]);
        for (const auto &row : m_rows)
            width = std::max(width, displayWidth(row.cells[i]));
        widths.append(width);
    }

    QStringList lines{coloured(line(m_head, widths), Colour::Bold)};
    for (const auto &row : m_rows)
        lines.append(coloured(line(row.cells, widths), row.colour));
    return lines;
}

void Table::print() const
{
    for (const auto &text : lines())
        cli::print(text);
}

} // namespace ironfence::console::cli
