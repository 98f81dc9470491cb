// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/appearances.h"

#include <QFile>

#include <algorithm>

namespace ironfence::tests {

base::json::Value itemOf(const NumberedItem &item)
{
    const char *kind = item.isCard() ? "card" : item.isVideo() ? "video" : "image";
    base::json::Value value{{"kind", kind}, {"duration_s", 1}};
    if (item.isCard()) {
        QFile file(item.file);
        if (file.open(QIODevice::ReadOnly))
            value["card"] = base::json::parse(file.readAll()).value_or(base::json::Value());
        value["card"].erase("type");
        value["card"].erase("spec_version");
    } else {
        value["asset"] = {{"file", item.file.toStdString()}};
    }
    return value;
}

Appearances::Appearances(const QList<Sight> &sights, const QList<NumberedItem> &kinds, const QList<int> &order)
    : m_kinds(kinds), m_beginUs(sights.isEmpty() ? 0 : sights.first().firstUs)
{
    for (const auto &sight : sights)
        take(sight);
    if (m_appearances.size() > 2) { // the recording began and ended in the middle of these
        m_appearances.removeFirst();
        m_appearances.removeLast();
    }
    for (const auto &appearance : std::as_const(m_appearances))
        checkFrames(appearance);
    checkOrder(order);
    // Between n whole ones; those cut off at both ends make two more.
    m_transitions += static_cast<int>(m_appearances.size()) + 1;
}

const NumberedItem &Appearances::kindOf(int item) const
{
    return *std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &kind) { return kind.clip == item; });
}

void Appearances::fault(const Sight &sight, const QString &what)
{
    m_faults.append(QStringLiteral("at %1 s: %2").arg(static_cast<double>(sight.firstUs - m_beginUs) / 1e6).arg(what));
}

bool Appearances::beginsAnew(const Sight &sight) const
{
    if (m_appearances.isEmpty() || m_appearances.last().item != sight.item())
        return true;
    const auto &last = m_appearances.last().sights.last();
    return kindOf(sight.item()).isVideo() && sight.number.frame < last.number.frame;
}

void Appearances::take(const Sight &sight)
{
    const auto known = std::any_of(m_kinds.begin(), m_kinds.end(),
                                   [&](const NumberedItem &kind) { return kind.clip == sight.item(); });
    if (sight.kind == Sight::Kind::Foreign || !known)
        return fault(sight, QStringLiteral("a foreign picture, for %1 ms").arg((sight.lastUs - sight.firstUs) / 1000));
    if (beginsAnew(sight))
        m_appearances.append(Appearance{sight.item(), {}});
    m_appearances.last().sights.append(sight);
}

void Appearances::checkFrames(const Appearance &appearance)
{
    const auto &kind = kindOf(appearance.item);
    if (!kind.isVideo())
        return;
    int next = 0;
    for (const auto &sight : appearance.sights) {
        if (sight.number.frame != next)
            fault(sight, QStringLiteral("%1: frame %2 after %3").arg(kind.name).arg(sight.number.frame).arg(next - 1));
        next = sight.number.frame + 1;
    }
    if (next != kind.frames)
        fault(appearance.sights.last(),
              QStringLiteral("%1: frame %2 of %3 was the last").arg(kind.name).arg(next - 1).arg(kind.frames));
}

void Appearances::checkOrder(const QList<int> &order)
{
    // The same still picture twice in a row is one to whoever looks.
    QList<int> due;
    for (qsizetype round = 0; round < 2; ++round) {
        for (const int kind : order) {
            const auto &item = m_kinds.at(kind);
            if (!due.isEmpty() && due.last() == item.clip && !item.isVideo())
                continue;
            due.append(item.clip);
        }
    }
    QList<int> seen;
    for (const auto &appearance : std::as_const(m_appearances))
        seen.append(appearance.item);
    const auto period = due.size() / 2;
    for (qsizetype start = 0; start < period; ++start) {
        bool fits = true;
        for (qsizetype i = 0; i < seen.size() && fits; ++i)
            fits = seen.at(i) == due.at((start + i) % period);
        if (fits)
            break;
        if (start + 1 == period)
            m_faults.append(QStringLiteral("the items came in another order than they were due in"));
    }
    for (qsizetype i = 0; i + 1 < m_appearances.size(); ++i) {
        const auto &kind = kindOf(m_appearances.at(i).item);
        if (!kind.isVideo())
            continue;
        const auto stoodUs = m_appearances.at(i + 1).sights.first().firstUs - m_appearances.at(i).sights.last().firstUs;
        const double frameUs = 1e6 / kind.perSecond;
        m_late.append((static_cast<double>(stoodUs) - frameUs) / 1e3);
        if (static_cast<double>(stoodUs) > 2 * frameUs)
            fault(m_appearances.at(i).sights.last(), QStringLiteral("%1: its last frame stood for %2 ms instead of %3")
                                                         .arg(kind.name)
                                                         .arg(stoodUs / 1000)
                                                         .arg(frameUs / 1000));
    }
}

QString Appearances::summary() const
{
    auto late = m_late;
    std::sort(late.begin(), late.end());
    const auto at = [&](double part) {
        return late.isEmpty() ? 0.0 : late.at(static_cast<qsizetype>(part * static_cast<double>(late.size() - 1)));
    };
    return QStringLiteral("%1 transitions, %2 faults; last frames of videos stood longer than a frame by p50 %3, p90 "
                          "%4, most %5 ms;")
        .arg(m_transitions)
        .arg(m_faults.size())
        .arg(at(0.5), 0, 'f', 1)
        .arg(at(0.9), 0, 'f', 1)
        .arg(at(1.0), 0, 'f', 1);
}

} // namespace ironfence::tests
