// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/when_check.h"

#include <algorithm>

namespace ironfence::playlists::check {

namespace {

constexpr int minutesPerDay = 1440;

class WhenCheck
{
public:
    WhenCheck(const Programme &programme, const rules::TimeZone &zone, const calendar::Workdays &workdays,
              base::UtcTime now)
        : m_programme(programme)
        , m_zone(zone)
        , m_workdays(workdays)
        , m_now(now)
        , m_range{zone.dayOf(now), daysAhead}
        , m_span(QStringLiteral("from %1 to %2")
                     .arg(m_range.first.toString(Qt::ISODate), m_range.last().toString(Qt::ISODate)))
    {
    }

    QList<Finding> run()
    {
        if (isOver())
            return m_findings;
        days();
        workdays();
        if (!m_isDead)
            dayparts();
        return m_findings;
    }

private:
    void add(Severity severity, const char *code, const QString &path, const QString &problem, const QString &remedy)
    {
        m_findings.append({severity, QLatin1String(code), {}, m_programme.id, {}, path, problem, remedy});
        m_isDead = m_isDead || severity == Severity::Error;
    }

    bool isOver()
    {
        if (m_programme.validUntil && *m_programme.validUntil <= m_now) {
            add(Severity::Error, "over", QStringLiteral("$.valid_until"),
                QStringLiteral("its validity ended at %1").arg(localText(m_zone, *m_programme.validUntil)),
                QStringLiteral("set a later valid_until, or take the programme off the screens"));
            return true;
        }
        const auto end = m_zone.instantOf(m_range.last(), minutesPerDay);
        if (m_programme.validFrom && *m_programme.validFrom >= end) {
            add(Severity::Error, "never-plays", QStringLiteral("$.valid_from"),
                QStringLiteral("its validity begins at %1, later than in %2 days")
                    .arg(localText(m_zone, *m_programme.validFrom))
                    .arg(daysAhead),
                QStringLiteral("set an earlier valid_from, or publish it later"));
            return true;
        }
        return false;
    }

    void days()
    {
        const auto &when = m_programme.when;
        rules::When chosen;
        chosen.on = when.on;
        const auto selected = chosen.daysIn(m_range, m_workdays);
        for (qsizetype index = 0; index < when.on.size(); ++index) {
            if (when.on.at(index).daysIn(m_range, m_workdays).isEmpty())
                dead(QStringLiteral("$.when.on[%1]").arg(index), QStringLiteral("selects no day %1").arg(m_span));
        }
        for (qsizetype index = 0; index < when.except.size(); ++index) {
            const auto taken = when.except.at(index).daysIn(m_range, m_workdays);
            bool takesSome = false;
            for (int day = 0; day < m_range.count; ++day)
                takesSome = takesSome || (taken.at(day) && selected.at(day));
            if (!takesSome)
                dead(QStringLiteral("$.when.except[%1]").arg(index),
                     QStringLiteral("takes away no day %1").arg(m_span));
        }
        if (when.daysIn(m_range, m_workdays).isEmpty()) {
            add(Severity::Error, "never-plays", QStringLiteral("$.when"),
                QStringLiteral("its rules leave no day %1").arg(m_span),
                QStringLiteral("mend the rules of \"on\", or take some of \"except\" away"));
        } else if (!plays(when)) {
            add(Severity::Error, "never-plays", QStringLiteral("$.when"),
                QStringLiteral("its days and hours do not meet its validity %1").arg(m_span),
                QStringLiteral("set valid_from and valid_until around them"));
        } else {
            for (qsizetype index = 0; index < when.on.size(); ++index)
                effect(index);
        }
    }

    /// A rule may select days of which exceptions and the validity leave none.
    void effect(qsizetype index)
    {
        auto alone = m_programme.when;
        alone.on = {m_programme.when.on.at(index)};
        if (!alone.on.constFirst().daysIn(m_range, m_workdays).isEmpty() && !plays(alone))
            dead(QStringLiteral("$.when.on[%1]").arg(index),
                 QStringLiteral("never has effect %1: exceptions or the validity take all its days").arg(m_span));
    }

    /// Of a year without a notice only the weekends are known.
    void workdays()
    {
        const auto validFrom = m_programme.validFrom ? m_zone.dayOf(*m_programme.validFrom) : m_range.first;
        const auto validUntil =
            m_programme.validUntil ? m_zone.dayOf(*m_programme.validUntil - base::Milliseconds(1)) : m_range.last();
        const int first = std::max(validFrom, m_range.first).year();
        const int last = std::min(validUntil, m_range.first.addDays(noticeDaysAhead)).year();
        const auto unknown = !m_workdays.known(first) ? first : last;
        if (first > last || m_workdays.known(unknown))
            return;
        const auto look = [&](const QList<rules::DayRule> &rules, const char *key) {
            for (qsizetype index = 0; index < rules.size(); ++index) {
                if (!std::holds_alternative<rules::DayKind>(rules.at(index).days))
                    continue;
                add(Severity::Warning, "unknown-workdays",
                    QStringLiteral("$.when.%1[%2]").arg(QLatin1String(key)).arg(index),
                    QStringLiteral("there is no notice of the days off of %1: only its weekends are known")
                        .arg(unknown),
                    QStringLiteral("import the State Council's notice: ironfence calendar import"));
            }
        };
        look(m_programme.when.on, "on");
        look(m_programme.when.except, "except");
    }

    void dead(const QString &path, const QString &problem)
    {
        add(Severity::Warning, "dead-rule", path, problem, QStringLiteral("mend the rule or take it out"));
    }

    [[nodiscard]] bool plays(const rules::When &when) const
    {
        const auto from = std::max(m_now, m_programme.validFrom.value_or(m_now));
        const rules::DayRange around{m_range.first.addDays(-1), m_range.count + 1}; // it may last from yesterday
        const auto windows = when.windowsIn(around, m_zone, m_workdays);
        return std::any_of(windows.begin(), windows.end(), [&](const rules::Window &window) {
            return window.to > from && (!m_programme.validUntil || window.from < *m_programme.validUntil);
        });
    }

    void dayparts()
    {
        const auto &parts = m_programme.when.dayparts;
        for (qsizetype index = 0; index < parts.size(); ++index) {
            const auto path = QStringLiteral("$.when.dayparts[%1]").arg(index);
            auto alone = m_programme.when;
            alone.dayparts = {parts.at(index)};
            if (!plays(alone))
                add(Severity::Warning, "dead-daypart", path, QStringLiteral("is never reached %1").arg(m_span),
                    QStringLiteral("take it out, or widen the validity"));
            else if (addsNothing(index))
                add(Severity::Warning, "dead-daypart", path, QStringLiteral("adds nothing: others cover it"),
                    QStringLiteral("take it out"));
        }
    }

    /// Whether earlier dayparts, or longer ones, hold every minute of it.
    [[nodiscard]] bool addsNothing(qsizetype index) const
    {
        const auto &parts = m_programme.when.dayparts;
        const auto holds = [](const rules::Daypart &part, int minute) {
            return (part.from <= minute && minute < part.end()) ||
                   (part.from <= minute + minutesPerDay && minute + minutesPerDay < part.end());
        };
        const auto &own = parts.at(index);
        for (int minute = own.from; minute < own.end(); ++minute) {
            bool held = false;
            for (qsizetype other = 0; other < parts.size() && !held; ++other) {
                const bool isTwin = parts.at(other) == own && other > index; // of two equal ones, the second is idle
                held = other != index && !isTwin && holds(parts.at(other), minute % minutesPerDay);
            }
            if (!held)
                return false;
        }
        return true;
    }

    const Programme &m_programme;
    const rules::TimeZone &m_zone;
    const calendar::Workdays &m_workdays;
    const base::UtcTime m_now;
    const rules::DayRange m_range;
    const QString m_span;
    bool m_isDead = false;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkWhen(const Programme &programme, const rules::TimeZone &zone, const calendar::Workdays &workdays,
                         base::UtcTime now)
{
    return WhenCheck(programme, zone, workdays, now).run();
}

} // namespace ironfence::playlists::check
