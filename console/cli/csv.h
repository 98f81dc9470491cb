// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace ironfence::console::cli {

/// A cell of a table for spreadsheets: a text or a whole number.
class CsvCell
{
public:
    /// A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets an
    /// apostrophe before it: names come from outside, and a formula can read files and send them away.
    CsvCell(const QString &text); // NOLINT(google-explicit-constructor): a cell is what stands in it
    CsvCell(qint64 number);       // NOLINT(google-explicit-constructor)

    /// As it is written: in quotes where it needs them.
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// A record of RFC 4180, without its line break.
[[nodiscard]] QString csvLine(const QList<CsvCell> &cells);
/// The same on stdout, ended by CR and LF as RFC 4180 has it.
void printCsv(const QList<CsvCell> &cells);

} // namespace ironfence::console::cli
