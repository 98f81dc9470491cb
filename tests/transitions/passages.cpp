// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/passages.h"

#include <algorithm>

namespace ironfence::tests {

Passages::Passages(const QList<Sight> &sights, const QList<NumberedItem> &kinds)
    : m_beginUs(sights.isEmpty() ? 0 : sights.first().firstUs)
{
    for (const auto &sight : sights)
        take(sight, kinds);
}

void Passages::take(const Sight &sight, const QList<NumberedItem> &kinds)
{
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(),
                                   [&](const NumberedItem &known) { return known.clip == sight.item(); });
    if (sight.kind == Sight::Kind::Foreign || kind == kinds.cend())
        return fault(sight.firstUs,
                     QStringLiteral("a foreign picture, for %1 ms").arg((sight.lastUs - sight.firstUs) / 1000));
    if (m_list.isEmpty() || m_list.last().item() != sight.item()) {
        m_list.append({*kind, {sight}});
        return;
    }
    auto &passage = m_list.last();
    const int due = passage.endsWithItsEnd() ? 0 : passage.lastFrame() + 1;
    if (kind->isVideo() && sight.number.frame != due)
        fault(sight.firstUs,
              QStringLiteral("%1: frame %2 after %3").arg(kind->name).arg(sight.number.frame).arg(passage.lastFrame()));
    passage.sights.append(sight);
}

QList<int> Passages::items() const
{
    QList<int> items;
    for (const auto &passage : m_list)
        items.append(passage.item());
    return items;
}

qint64 Passages::lastStoodUs(qsizetype passage) const
{
    return passage + 1 < m_list.size() ? m_list.at(passage + 1).firstUs() - m_list.at(passage).sights.last().firstUs
                                       : 0;
}

void Passages::fault(qint64 us, const QString &what)
{
    m_faults.append(QStringLiteral("at %1 s: %2").arg(static_cast<double>(us - m_beginUs) / 1e6).arg(what));
}

QString Passages::story() const
{
    QStringList words;
    for (const auto &passage : m_list)
        words.append(QStringLiteral("%1 (%2–%3) from %4 s")
                         .arg(passage.kind.name)
                         .arg(passage.firstFrame())
                         .arg(passage.lastFrame())
                         .arg(static_cast<double>(passage.firstUs() - m_beginUs) / 1e6));
    return words.join(QStringLiteral(", "));
}

} // namespace ironfence::tests
