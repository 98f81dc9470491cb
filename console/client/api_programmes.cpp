// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

namespace ironfence::console::client {

using playlists::check::Finding;
using playlists::check::Severity;

namespace {

Finding findingOf(base::json::Object object)
{
    constexpr int maxText = 2'000;
    Finding finding;
    finding.severity = object.text("severity", 16) == nameOf(Severity::Error) ? Severity::Error : Severity::Warning;
    finding.code = object.text("code", 48);
    finding.path = object.textOr("path", maxText);
    finding.problem = object.textOr("problem", maxText);
    finding.remedy = object.textOr("remedy", maxText);
    return finding;
}

} // namespace

base::Result<QList<Finding>> ApiClient::findings(const base::ProgrammeId &id) const
{
    const auto path = "programmes/" + QUrl::toPercentEncoding(id.text()) + "/findings";
    return asList(read(path), "findings",
                  [](base::json::Object object, const base::json::Value &) { return findingOf(object); });
}

} // namespace ironfence::console::client
