// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QUrl>

namespace ironfence::console::client {

/// An operator's directory as its client.ini describes it: where the server is, and with what this person speaks to it.
/// Read once.
struct ClientConfig
{
    static constexpr const char *fileName = "client.ini";

    QUrl server;      ///< loopback only
    QByteArray token; ///< bearer token of the operator API
    base::AuthorityId authority;
    QString sender;    ///< default sender name of alerts; the authority's id when none is set
    QString keyFile;   ///< absolute path of the operator's secret key
    QString trustFile; ///< absolute path of the pinned authorities

    /// Reads `directory`/client.ini and the token beside it. Errors: NotFound, Invalid (with file and key), Denied
    /// (others may read the token).
    [[nodiscard]] static base::Result<ClientConfig> load(const QString &directory);
    /// `given` by --operator; empty means IRONFENCE_OPERATOR, else ~/.config/ironfence.
    [[nodiscard]] static QString directoryFor(const std::string &given);
};

} // namespace ironfence::console::client
