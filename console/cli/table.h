// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/output.h"

#include <QList>
#include <QStringList>

namespace ironfence::console::cli {

/// Rows in aligned columns, as terminals show them: Chinese text is counted in columns, not in characters.
class Table
{
public:
    explicit Table(const QStringList &head) : m_head(head) {}

    /// As many cells as the head has. Cells may come from outside: they are made printable.
    void add(const QStringList &cells, Colour colour = Colour::Plain);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// The lines without trailing spaces, the head first.
    [[nodiscard]] QStringList lines() const;
    void print() const;

private:
    struct Row
    {
        QStringList cells;
        Colour colour = Colour::Plain;
    };
    [[nodiscard]] QString line(const QStringList &cells, const QList<int> &widths) const;

    QStringList m_head;
    QList<Row> m_rows;
};

} // namespace ironfence::console::cli
