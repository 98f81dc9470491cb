// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace ironfence::support {

/// A real HTTP server on loopback that says, byte for byte, what the test wants said.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray path;
        QByteArray range; ///< value of the Range header
        /// The first byte that "bytes=N-" asks for; 0 without a Range.
        [[nodiscard]] qint64 from() const { return range.mid(6).chopped(range.isEmpty() ? 0 : 1).toLongLong(); }
    };
    enum class Then { KeepOpen, Close, Abort };
    struct Answer
    {
        QByteArray bytes;
        Then then = Then::Close;
    };

    ScriptedServer();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// Answers every request from now on.
    void answer(std::function<Answer(const Request &)> answer) { m_answer = std::move(answer); }

    /// Status line, headers and body with an honest Content-Length.
    [[nodiscard]] static QByteArray response(const QByteArray &status, const QByteArray &body,
                                             const QByteArray &headers = {});
    /// What a well-behaved server says: 200, or 206 from where the request wants it.
    [[nodiscard]] static Answer honest(const Request &request, const QByteArray &object);

private:
    void read(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_heads;
    QList<Request> m_requests;
    std::function<Answer(const Request &)> m_answer;
    QTcpServer m_server; ///< goes first: its sockets report their end to the others
};

} // namespace ironfence::support
