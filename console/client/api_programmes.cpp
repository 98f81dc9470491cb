// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

namespace ironfence::console::client {

using playlists::check::Finding;

base::Result<QList<Finding>> ApiClient::findings(const base::ProgrammeId &id) const
{
    const QByteArray path = "programmes/" + QUrl::toPercentEncoding(id.text()) + "/findings";
    return asList(read(path), "findings", entry<Finding>);
}

} // namespace ironfence::console::client
