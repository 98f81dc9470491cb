// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/csv.h"

#include "console/cli/output.h"

#include <QStringList>

namespace ironfence::console::cli {

CsvCell::CsvCell(const QString &text) : m_text(text)
{
    static const QString formulas = QStringLiteral("=+-@\t\r");
    static const QString special = QStringLiteral(",\"\r\n");
    const auto has = [](const QString &characters, QChar c) { return characters.contains(c); };
    if (!text.isEmpty() && has(formulas, text.front()))
        m_text.prepend(u'\'');
    const bool isSpecial = std::any_of(m_text.cbegin(), m_text.cend(), [&](QChar c) { return has(special, c); });
    if (isSpecial)
        m_text = u'"' + m_text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

CsvCell::CsvCell(qint64 number) : m_text(QString::number(number)) {}

QString csvLine(const QList<CsvCell> &cells)
{
    QStringList texts;
    for (const auto &cell : cells)
        texts.append(cell.text());
    return texts.join(u',');
}

void printCsv(const QList<CsvCell> &cells)
{
    print(csvLine(cells) + u'\r');
}

} // namespace ironfence::console::cli
