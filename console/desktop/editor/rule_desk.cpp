// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/rule_desk.h"

#include "console/desktop/editor/weekdays.h"
#include "console/desktop/wording/sayings.h"
#include "playlists/calendar/lunar_text.h"
#include "playlists/rules/time_zone.h"

namespace ironfence::console::desktop::editor {

using playlists::rules::DayRule;
using playlists::rules::Recurrence;
using playlists::rules::When;

namespace {

QList<DayRule> &listIn(When &when, bool isExcept)
{
    return isExcept ? when.except : when.on;
}

/// What it says now in the place of what it said: its beginning stays, and members that this version does not know.
DayRule inPlaceOf(DayRule rule, Days days)
{
    const auto *before = std::get_if<Recurrence>(&rule.days);
    auto *now = std::get_if<Recurrence>(&days);
    if (before != nullptr && now != nullptr)
        now->start = before->start;
    rule.days = std::move(days);
    return rule;
}

} // namespace

RuleDesk::RuleDesk(Document &document, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_document(&document), m_clock(&clock)
{
    connect(&document, &Document::changed, this, &RuleDesk::show);
}

void RuleDesk::show()
{
    const auto &when = m_document->value().when;
    m_playing.show(weekdaysOf(when) ? QList<DayRule>() : when.on);
    m_leftOut.show(when.except);
    // What is being edited was taken back, or another programme is open.
    const auto *rule = m_place ? ruleAt(m_place->isExcept, m_place->row) : nullptr;
    if (m_place && (rule == nullptr || *rule != m_place->rule))
        cancel();
    Q_EMIT changed();
}

const QList<DayRule> &RuleDesk::listOf(bool isExcept) const
{
    const auto &when = m_document->value().when;
    return isExcept ? when.except : when.on;
}

const DayRule *RuleDesk::ruleAt(bool isExcept, int row) const
{
    const auto &rules = listOf(isExcept);
    return row >= 0 && row < rules.size() ? &rules.at(row) : nullptr;
}

void RuleDesk::setFields(const RuleFields &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    Q_EMIT changed();
}

bool RuleDesk::isFull() const
{
    const bool isOneMore = !m_place || m_place->isExcept != m_fields.isExcept;
    return isOneMore && listOf(m_fields.isExcept).size() >= When::maxRules;
}

int RuleDesk::fault() const
{
    const auto days = daysOf(m_fields);
    return static_cast<int>(!days ? days.error() : isFull() ? RuleFault::Full : RuleFault::None);
}

wording::Phrases RuleDesk::said() const
{
    const auto days = daysOf(m_fields);
    if (!days)
        return {};
    return wording::rulesOf({{inPlaceOf(m_place ? m_place->rule : DayRule(), *days)}, {}, {}});
}

QStringList RuleDesk::lunarMonths() const
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names.append(playlists::calendar::chineseMonth(month, false));
    return names;
}

QStringList RuleDesk::lunarDays() const
{
    QStringList names;
    for (int day = 1; day <= 30; ++day)
        names.append(playlists::calendar::chineseDay(day));
    return names;
}

void RuleDesk::begin()
{
    const auto today = playlists::rules::TimeZone().dayOf(m_clock->now());
    m_place.reset();
    m_fields = {};
    m_fields.month = today.month();
    m_fields.day = today.day();
    m_fields.from = today.toString(Qt::ISODate);
    m_fields.to = m_fields.from;
    m_isFilling = true;
    Q_EMIT changed();
}

void RuleDesk::edit(bool isExcept, int row)
{
    const auto *rule = ruleAt(isExcept, row);
    const auto fields = rule != nullptr ? fieldsOf(rule->days) : std::nullopt;
    if (!fields)
        return;
    m_place = Place{isExcept, row, *rule};
    m_fields = *fields;
    m_fields.isExcept = isExcept;
    m_isFilling = true;
    Q_EMIT changed();
}

bool RuleDesk::take()
{
    auto days = daysOf(m_fields);
    if (!m_isFilling || !days || isFull())
        return false;
    auto when = m_document->value().when;
    auto &target = listIn(when, m_fields.isExcept);
    const auto rule = inPlaceOf(m_place ? m_place->rule : DayRule(), std::move(*days));
    if (m_place && m_place->isExcept == m_fields.isExcept) {
        target[m_place->row] = rule;
    } else {
        if (m_place)
            listIn(when, m_place->isExcept).removeAt(m_place->row);
        target.append(rule);
    }
    cancel();
    apply(when);
    return true;
}

void RuleDesk::cancel()
{
    m_isFilling = false;
    m_place.reset();
    Q_EMIT changed();
}

void RuleDesk::remove(bool isExcept, int row)
{
    if (ruleAt(isExcept, row) == nullptr)
        return;
    auto when = m_document->value().when;
    listIn(when, isExcept).removeAt(row);
    apply(when);
}

void RuleDesk::move(bool isExcept, int row)
{
    if (ruleAt(isExcept, row) == nullptr || listOf(!isExcept).size() >= When::maxRules)
        return;
    auto when = m_document->value().when;
    listIn(when, !isExcept).append(listIn(when, isExcept).takeAt(row));
    apply(when);
}

void RuleDesk::apply(const When &when)
{
    auto programme = m_document->value();
    programme.when = when;
    m_document->apply(programme);
}

} // namespace ironfence::console::desktop::editor
