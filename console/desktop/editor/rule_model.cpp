// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/rule_model.h"

#include "console/desktop/editor/weekdays.h"
#include "playlists/calendar/festivals.h"
#include "playlists/calendar/lunar_text.h"

#include <QRegularExpression>

namespace ironfence::console::desktop::editor {

using namespace playlists::rules;
namespace calendar = playlists::calendar;

namespace {

/// What a row says of a rule.
struct Words
{
    QString kind;
    QString first;
    QString last;
    int before = 0;
    int after = 0;
};

QString nameOf(const QString &festival)
{
    const auto all = calendar::festivalsOf(calendar::firstYear);
    for (const auto &one : all.value_or(QList<calendar::Festival>())) {
        if (one.slug == festival)
            return one.name;
    }
    return festival;
}

QString nameOf(const calendar::LunarDay &day)
{
    return calendar::chineseMonth(day.month, false) + calendar::chineseDay(day.day);
}

/// What can be said of a rule without knowing RFC 5545: every day, a day of every month, a day of every year.
Words wordsOf(const Recurrence &rule)
{
    Words words{QStringLiteral("recurrence"), rule.rrule, rule.start.toString(Qt::ISODate), 0, rule.days};
    if (rule.days != 1 || !rule.rdates.isEmpty() || !rule.exdates.isEmpty())
        return words;
    static const QRegularExpression monthly(
        QRegularExpression::anchoredPattern(QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=(-1|\\d{1,2})")));
    static const QRegularExpression yearly(
        QRegularExpression::anchoredPattern(QStringLiteral("FREQ=YEARLY;BYMONTH=(\\d{1,2});BYMONTHDAY=(\\d{1,2})")));
    if (rule.rrule == QStringLiteral("FREQ=DAILY")) {
        words.kind = QStringLiteral("daily");
    } else if (const auto match = monthly.match(rule.rrule); match.hasMatch()) {
        words.kind = QStringLiteral("monthly");
        words.after = match.captured(1).toInt();
    } else if (const auto day = yearly.match(rule.rrule); day.hasMatch()) {
        words.kind = QStringLiteral("yearly");
        words.before = day.captured(1).toInt();
        words.after = day.captured(2).toInt();
    }
    return words;
}

struct Reader
{
    Words operator()(const Dates &dates) const
    {
        return {QStringLiteral("dates"), dates.from.toString(Qt::ISODate), dates.to.toString(Qt::ISODate)};
    }
    Words operator()(const Recurrence &rule) const { return wordsOf(rule); }
    Words operator()(const calendar::LunarSpan &span) const
    {
        return {QStringLiteral("lunar"), nameOf(span.from), nameOf(span.to)};
    }
    Words operator()(const NamedDay &day) const
    {
        return {QStringLiteral("named"), nameOf(day.day), {}, day.before, day.after};
    }
    Words operator()(DayKind kind) const
    {
        return {kind == DayKind::Workdays ? QStringLiteral("workdays") : QStringLiteral("days-off"), {}, {}};
    }
};

} // namespace

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    const auto words = std::visit(Reader{}, row.rule.days);
    switch (role) {
    case KindRole:
        return words.kind;
    case ExceptRole:
        return row.isExcept;
    case Qt::DisplayRole:
    case FirstRole:
        return words.first;
    case LastRole:
        return words.last;
    case BeforeRole:
        return words.before;
    case AfterRole:
        return words.after;
    default:
        return {};
    }
}

QHash<int, QByteArray> RuleModel::roleNames() const
{
    return {{KindRole, "kind"}, {ExceptRole, "isExcept"}, {FirstRole, "first"},
            {LastRole, "last"}, {BeforeRole, "before"},   {AfterRole, "after"}};
}

void RuleModel::show(const When &when)
{
    QList<Row> rows;
    for (const auto &rule : weekdaysOf(when) ? QList<DayRule>() : when.on)
        rows.append({rule, false});
    for (const auto &rule : when.except)
        rows.append({rule, true});
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

} // namespace ironfence::console::desktop::editor
