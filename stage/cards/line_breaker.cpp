// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/line_breaker.h"

#include "stage/cards/typesetting.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace ironfence::stage::cards {

namespace {

// What a fault of the setting costs, beside the unevenness of the lines in em².
constexpr double dividedWord = 160;
constexpr double orphan = 160;
constexpr double stub = 50;
constexpr double brokenPhrase = 24;       // worth three or four em of unevenness
constexpr double brokenClause = 30;       // a short one, on top of that: 来历不明的 | 链接，不点开
constexpr double widow = 24;              // on top of that: 问一问 | 家人
constexpr std::ptrdiff_t shortClause = 7; // characters: its pauses are where everybody would break the sentence
constexpr double never = std::numeric_limits<double>::infinity();

/// Finds the cheapest way to break the units into exactly so many lines.
class Breaking
{
public:
    Breaking(const QList<TextUnit> &units, double width) : m_units(units), m_width(width), m_count(units.size())
    {
        m_ends.push_back(0);
        m_letters.push_back(0);
        for (const TextUnit &unit : units) {
            m_ends.push_back(m_ends.back() + unit.width);
            m_letters.push_back(m_letters.back() + std::count_if(unit.text.begin(), unit.text.end(),
                                                                 [](QChar c) { return c.isLetterOrNumber(); }));
        }
        m_total = widthOf(0, m_count);
        findClauses();
    }

    [[nodiscard]] double totalWidth() const { return m_total; }

    /// Cost, and the start of each line; infinite when impossible.
    double solve(int lines, std::vector<qsizetype> &starts) const
    {
        const auto rows = size_t(lines) + 1;
        const auto columns = size_t(m_count) + 1;
        std::vector<double> best(rows * columns, never);
        std::vector<qsizetype> from(rows * columns, 0);
        best[0] = 0;

        const double even = m_total / lines;
        for (size_t line = 1; line < rows; ++line) {
            for (qsizetype start = 0; start < m_count; ++start) {
                const double before = best[(line - 1) * columns + size_t(start)];
                if (before == never)
                    continue;
                relax(start, before, even, &best[line * columns], &from[line * columns]);
            }
        }

        starts.assign(size_t(lines), 0);
        qsizetype end = m_count;
        for (size_t line = rows - 1; line > 0; --line) {
            end = from[line * columns + size_t(end)];
            starts[line - 1] = end;
        }
        return best.back();
    }

    /// What the line from one unit to another does wrong.
    [[nodiscard]] double penalty(qsizetype start, qsizetype end) const
    {
        double cost = end - start < m_count && end - start <= 2 && isOrphan(start, end) ? orphan : 0;
        const bool isPart = (start > 0 && m_units.at(start - 1).after != Joint::Punctuation) ||
                            (end < m_count && m_units.at(end - 1).after != Joint::Punctuation);
        cost += isPart && letters(start, end) == 2 ? widow : 0;
        if (end == m_count)
            return cost;
        const Joint joint = m_units.at(end - 1).after;
        cost += joint == Joint::Inside ? dividedWord : joint == Joint::Word ? brokenPhrase : 0;
        cost += joint == Joint::Word && m_clauses[size_t(end - 1)] <= shortClause ? brokenClause : 0;
        return joint != Joint::Punctuation && endsInStub(start, end) ? cost + stub : cost;
    }

    [[nodiscard]] QString line(qsizetype start, qsizetype end) const
    {
        QString text;
        for (qsizetype i = start; i < end; ++i)
            text += m_units.at(i).text;
        return text.trimmed();
    }

private:
    [[nodiscard]] double widthOf(qsizetype start, qsizetype end) const
    {
        return m_ends[size_t(end)] - m_ends[size_t(start)] - m_units.at(start).before - m_units.at(end - 1).behind;
    }

    void relax(qsizetype start, double before, double even, double *best, qsizetype *from) const
    {
        for (qsizetype end = start + 1; end <= m_count; ++end) {
            const double width = widthOf(start, end);
            if (width > m_width)
                break;
            const double slack = width - even;
            const double cost = before + slack * slack + penalty(start, end);
            if (cost < best[end]) {
                best[end] = cost;
                from[end] = start;
            }
        }
    }

    [[nodiscard]] std::ptrdiff_t letters(qsizetype start, qsizetype end) const
    {
        return m_letters[size_t(end)] - m_letters[size_t(start)];
    }

    /// What stands between two pauses; a paragraph without any is no clause.
    void findClauses()
    {
        constexpr auto none = std::numeric_limits<std::ptrdiff_t>::max();
        m_clauses.assign(size_t(m_count), none);
        for (qsizetype start = 0; start < m_count;) {
            qsizetype end = start + 1;
            while (end < m_count && m_units.at(end - 1).after != Joint::Punctuation)
                ++end;
            if (start > 0 || end < m_count)
                std::fill(m_clauses.begin() + start, m_clauses.begin() + end, letters(start, end));
            start = end;
        }
    }

    /// One character between a pause and the end of the line: 转账之前，先
    [[nodiscard]] bool endsInStub(qsizetype start, qsizetype end) const
    {
        return end - start > 1 && m_units.at(end - 2).after == Joint::Punctuation &&
               m_units.at(end - 1).text.size() == 1;
    }

    /// One character alone on a line, with or without its punctuation.
    [[nodiscard]] bool isOrphan(qsizetype start, qsizetype end) const { return letters(start, end) < 2; }

    const QList<TextUnit> &m_units;
    double m_width;
    qsizetype m_count;
    double m_total = 0;
    std::vector<qsizetype> m_letters;      // how many letters and digits stand before each unit
    std::vector<std::ptrdiff_t> m_clauses; // of how many letters and digits each unit's clause is
    std::vector<double> m_ends;            // where each unit ends when all stand in one line
};

} // namespace

void measureUnits(QList<TextUnit> &units, const Measure &measure)
{
    for (TextUnit &unit : units) {
        unit.width = measure(unit.text);
        unit.before = blankBefore(unit.text.front());
        const QString text = unit.text.trimmed();
        unit.behind = unit.width - measure(text) + (text.isEmpty() ? 0 : blankBehind(text.back()));
    }
}

BrokenLines breakLines(const QList<TextUnit> &units, double width, int maximumLines)
{
    BrokenLines result;
    if (units.isEmpty())
        return result;

    const Breaking breaking(units, width);
    const int fewest = std::max(1, int(breaking.totalWidth() / width));
    const int most = std::min(maximumLines, int(units.size()));

    for (int count = fewest; count <= most; ++count) {
        std::vector<qsizetype> starts;
        if (breaking.solve(count, starts) == never)
            continue;
        starts.push_back(units.size());
        BrokenLines tried;
        for (size_t i = 0; i + 1 < starts.size(); ++i) {
            tried.lines.append(breaking.line(starts[i], starts[i + 1]));
            tried.penalty += breaking.penalty(starts[i], starts[i + 1]);
        }
        if (result.lines.isEmpty() || tried.clean())
            result = std::move(tried);
        if (result.clean())
            break;
    }
    return result;
}

} // namespace ironfence::stage::cards
