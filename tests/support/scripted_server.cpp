// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_server.h"

#include <QHostAddress>

namespace ironfence::support {

ScriptedServer::ScriptedServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_heads.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void ScriptedServer::read(QTcpSocket *socket)
{
    auto &head = m_heads[socket];
    head += socket->readAll();
    if (!head.contains("\r\n\r\n"))
        return;
    Request request;
    const auto lines = head.split('\n');
    request.path = lines.first().split(' ').value(1);
    for (const auto &line : lines) {
        if (line.toLower().startsWith("range:"))
            request.range = line.mid(6).trimmed();
    }
    head.clear();
    m_requests.append(request);

    const auto [bytes, then] = m_answer(request);
    socket->write(bytes);
    if (then == Then::Close) {
        socket->disconnectFromHost();
    } else if (then == Then::Abort) {
        socket->flush();
        socket->abort();
    }
}

QByteArray ScriptedServer::response(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" +
           body;
}

ScriptedServer::Answer ScriptedServer::honest(const Request &request, const QByteArray &object)
{
    if (request.range.isEmpty())
        return {response("200 OK", object), Then::Close};
    const auto size = QByteArray::number(object.size());
    const auto range = "Content-Range: bytes " + QByteArray::number(request.from()) + '-' +
                       QByteArray::number(object.size() - 1) + '/' + size + "\r\n";
    return {response("206 Partial Content", object.mid(request.from()), range), Then::Close};
}

} // namespace ironfence::support
