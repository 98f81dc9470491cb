// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/broker_files.h"

namespace ironfence::console::server::supervision {

QByteArray brokerConfiguration(const deployment::Listener &listener, bool asRoot)
{
    // max_inflight_messages 0: with a limit, 20 expired messages in a queue stop every later one (mosquitto #2609).
    // max_queued_messages: the default of 1,000 lost most of 5,000 retained reports on the way to a fresh server.
    // message_size_limit: an alert set of 1 MiB and its topic.
    // persistence: all retained state is republished on every connection, and a corrupt snapshot stops a broker from
    // starting.
    auto text = QStringLiteral("listener %1 %2\n"
                               "allow_anonymous false\n"
                               "password_file passwords\n"
                               "acl_file access\n"
                               "use_username_as_clientid true\n"
                               "max_inflight_messages 0\n"
                               "max_queued_messages 100000\n"
                               "message_size_limit 1153434\n"
                               "persistence false\n"
                               "set_tcp_nodelay true\n"
                               "sys_interval 0\n"
                               "log_dest stderr\n"
                               "log_type error\n"
                               "log_type warning\n"
                               "connection_messages false\n")
                    .arg(listener.port)
                    .arg(listener.address);
    // Started as root it would drop to a user who cannot read our private files.
    if (asRoot)
        text += QStringLiteral("user root\n");
    return text.toUtf8();
}

QByteArray brokerAccess()
{
    return QByteArrayLiteral("user _server\n"
                             "topic readwrite ironfence/1/#\n"
                             "\n"
                             "pattern read ironfence/1/fresh\n"
                             "pattern read ironfence/1/alerts/#\n"
                             "pattern read ironfence/1/screens/%u/#\n"
                             "pattern write ironfence/1/screens/%u/presence\n"
                             "pattern write ironfence/1/screens/%u/report\n"
                             "pattern write ironfence/1/screens/%u/receipts\n"
                             "pattern write ironfence/1/screens/%u/plays\n"
                             "pattern write ironfence/1/screens/%u/answers\n");
}

QByteArray brokerPasswords(const QString &serverPasswordHash, const QList<records::ScreenPassword> &screens)
{
    QByteArray lines = QByteArray(serverUser) + ':' + serverPasswordHash.toLatin1() + '\n';
    for (const auto &screen : screens)
        lines += screen.screen.text().toLatin1() + ':' + screen.hash.toLatin1() + '\n';
    return lines;
}

} // namespace ironfence::console::server::supervision
