// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/watch/incident_book.h"

#include "base/json/reader.h"
#include "messaging/bounds.h"

#include <algorithm>

namespace ironfence::console::server::watch {

using base::ErrorCode;
using base::failure;
using base::Result;
using records::IncidentRecord;

namespace {

QByteArray figuresOf(const Cause &cause)
{
    auto figures = cause.figures;
    for (auto &figure : figures) {
        if (figure.is_string()) // a screen's words, some of them
            figure = base::json::text(messaging::fitted(QString::fromStdString(figure), IncidentBook::maxFigure));
    }
    return base::json::write(figures);
}

} // namespace

QString nameOf(IncidentState state)
{
    switch (state) {
    case IncidentState::Open:
        return QStringLiteral("open");
    case IncidentState::Acknowledged:
        return QStringLiteral("acknowledged");
    case IncidentState::Recovered:
        return QStringLiteral("recovered");
    }
    Q_UNREACHABLE();
}

IncidentState stateOf(const IncidentRecord &incident)
{
    if (incident.recovered)
        return IncidentState::Recovered;
    return incident.acknowledged ? IncidentState::Acknowledged : IncidentState::Open;
}

Result<qint64> IncidentBook::begin(const base::ScreenId &screen, const Rule &rule, const Cause &cause)
{
    const auto kind = QLatin1String(rule.kind);
    const auto found = m_records->incidents.newest(screen, kind);
    if (!found)
        return failure(found.error());
    const auto &last = *found;
    if (last && !last->recovered)
        return last->id;

    const auto now = m_clock->now();
    // A clock that was set back makes "soon" of any time: then it is another incident.
    const bool isSameAgain = last && now >= *last->recovered && now - *last->recovered < sameAgainWithin;
    auto incident = isSameAgain ? *last : IncidentRecord{};
    incident.screen = screen;
    incident.kind = kind;
    incident.severity = nameOf(rule.severity);
    incident.text = messaging::fitted(cause.text, maxText);
    incident.figures = figuresOf(cause);
    if (isSameAgain) {
        incident.acknowledged.reset();
        incident.recovered.reset();
        ++incident.times;
        if (auto stored = m_records->incidents.put(incident); !stored)
            return failure(stored.error());
        return incident.id;
    }
    incident.opened = now;
    const auto added = m_records->incidents.add(incident);
    if (!added)
        return added;
    if (auto kept = m_records->incidents.keepNewest(screen, keptPerScreen); !kept)
        return failure(kept.error());
    return added;
}

Result<void> IncidentBook::end(qint64 id)
{
    auto incident = m_records->incidents.find(id);
    if (!incident && incident.error().code == ErrorCode::NotFound)
        return {};
    if (!incident)
        return failure(incident.error());
    if (incident->recovered)
        return {};
    incident->recovered = m_clock->now();
    return m_records->incidents.put(*incident);
}

Result<void> IncidentBook::checkNote(const QString &note)
{
    const bool isOneLine =
        std::all_of(note.begin(), note.end(), [](QChar c) { return base::json::isPrintable(c) && c != u'\n'; });
    if (note.size() > maxNote || !isOneLine) {
        return failure(ErrorCode::Invalid, QStringLiteral("must be one line of at most %1 characters").arg(maxNote),
                       QStringLiteral("$.note"));
    }
    return {};
}

Result<IncidentRecord> IncidentBook::acknowledge(qint64 id, const QString &note)
{
    if (const auto checked = checkNote(note); !checked)
        return failure(checked.error());
    auto incident = m_records->incidents.find(id);
    if (!incident)
        return incident;
    const auto before = *incident;
    if (!incident->acknowledged)
        incident->acknowledged = m_clock->now();
    if (!note.isEmpty())
        incident->note = note;
    if (*incident == before)
        return incident;
    if (auto stored = m_records->incidents.put(*incident); !stored)
        return failure(stored.error());
    return incident;
}

} // namespace ironfence::console::server::watch
