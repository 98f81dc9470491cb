// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

namespace ironfence::console::client {

using base::Result;
using base::json::Object;
using base::json::Value;

Result<QList<IncidentEntry>> ApiClient::incidents(const IncidentQuery &query) const
{
    constexpr qsizetype maxIncidents = 100'000;
    QByteArray first = "incidents?limit=1000";
    if (query.alsoRecovered)
        first += "&state=all";
    if (query.screen)
        first += "&screen=" + QUrl::toPercentEncoding(query.screen->text());
    QList<IncidentEntry> all;
    for (auto target = first;;) {
        const auto answer = read(target);
        if (!answer)
            return base::failure(answer.error());
        const auto page = readAnswer(*answer, [](Object object, const Value &) { return IncidentPage::read(object); });
        if (!page)
            return base::failure(page.error());
        const bool goesOn =
            all.isEmpty() || page->incidents.isEmpty() || all.constLast().id > page->incidents.constFirst().id;
        if (!goesOn || all.size() > maxIncidents) {
            return base::failure(base::ErrorCode::Internal,
                                 QStringLiteral("the server's list of incidents does not come to an end"));
        }
        all.append(page->incidents);
        if (!page->next)
            return all;
        target = first + "&after=" + QByteArray::number(*page->next);
    }
}

Result<IncidentEntry> ApiClient::incident(qint64 number) const
{
    return as(read("incidents/" + QByteArray::number(number)), entry<IncidentEntry>);
}

Result<IncidentEntry> ApiClient::acknowledge(qint64 incident, const QString &note,
                                             const std::optional<Expected> &expected) const
{
    Value body = Value::object();
    if (!note.isEmpty())
        body["note"] = base::json::text(note);
    const auto path = "incidents/" + QByteArray::number(incident) + "/acknowledge";
    const auto answer = expected ? change("POST", path, base::json::write(body), *expected)
                                 : send("POST", path, base::json::write(body));
    if (!answer)
        return base::failure(answer.error());
    return readAnswer(*answer, [](Object object, const Value &) { return IncidentEntry::read(object); });
}

} // namespace ironfence::console::client
