// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

namespace ironfence::console::client {

using playlists::check::Finding;

namespace {

QByteArray pathOf(const base::ProgrammeId &id)
{
    return "programmes/" + QUrl::toPercentEncoding(id.text());
}

} // namespace

base::Result<QList<Finding>> ApiClient::putProgramme(const base::ProgrammeId &id, const QByteArray &document,
                                                     const Expected &expected) const
{
    return asList(change("PUT", pathOf(id), document, expected), "findings", entry<Finding>);
}

base::Result<QList<Finding>> ApiClient::findings(const base::ProgrammeId &id) const
{
    return asList(read(pathOf(id) + "/findings"), "findings", entry<Finding>);
}

} // namespace ironfence::console::client
