// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/server_sign.h"

#include "console/desktop/link/local_time.h"

namespace ironfence::console::desktop::shell {

ServerSign::ServerSign(const link::Link &link, const client::ClientConfig &config, QObject *parent)
    : QObject(parent), m_link(&link), m_authority(config.authority.text())
{
    connect(&link, &link::Link::standingChanged, this, &ServerSign::changed);
}

QDateTime ServerSign::since() const
{
    return link::localTime(m_link->since());
}

} // namespace ironfence::console::desktop::shell
