// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/http_exchange.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <algorithm>
#include <httplib.h>

namespace ironfence::console::client {

namespace {

using base::ErrorCode;

/// One exchange: feeds the upload, collects the answer, and remembers why it stopped either.
class Exchange
{
public:
    Exchange(const HttpRequest &request, const HttpLimits &limits) : m_request(request), m_limits(limits) {}

    [[nodiscard]] httplib::Request prepare();
    [[nodiscard]] base::Result<HttpAnswer> run(httplib::Client &client, const QString &server);

private:
    bool feed(size_t offset, size_t length, httplib::DataSink &sink);
    bool collect(const char *data, size_t size);
    bool stop(ErrorCode code, const QString &message);
    [[nodiscard]] base::Error explain(httplib::Error error, const QString &server) const;

    const HttpRequest &m_request;
    const HttpLimits &m_limits;
    QElapsedTimer m_answering;
    QByteArray m_body;
    std::optional<base::Error> m_stopped;
};

httplib::Request Exchange::prepare()
{
    httplib::Request request;
    request.method = m_request.method.toStdString();
    request.path = m_request.target.toStdString();
    request.set_header("Accept-Encoding", "identity"); // a compressed answer would escape the bound on its size
    request.set_header("Accept", "application/json, application/problem+json");
    if (!m_request.token.isEmpty())
        request.set_header("Authorization", "Bearer " + m_request.token.toStdString());
    if (!m_request.contentType.isEmpty())
        request.set_header("Content-Type", m_request.contentType.toStdString());
    for (const auto &[name, value] : m_request.headers)
        request.set_header(name.constData(), value.toStdString());

    request.body = m_request.body.toStdString();
    if (m_request.upload != nullptr) {
        request.content_length_ = static_cast<size_t>(m_request.uploadLength);
        request.content_provider_ = [this](size_t offset, size_t length, httplib::DataSink &sink) {
            return feed(offset, length, sink);
        };
    }
    request.content_receiver = [this](const char *data, size_t size, uint64_t, uint64_t) {
        return collect(data, size);
    };
    return request;
}

bool Exchange::feed(size_t offset, size_t length, httplib::DataSink &sink)
{
    constexpr size_t chunk = 256 * 1024;
    const qint64 position = m_request.uploadFrom + static_cast<qint64>(offset);
    if (m_request.upload->pos() != position && !m_request.upload->seek(position))
        return stop(ErrorCode::Io, QStringLiteral("cannot be read any more"));
    const auto bytes = m_request.upload->read(static_cast<qint64>(std::min(length, chunk)));
    if (bytes.isEmpty())
        return stop(ErrorCode::Io, QStringLiteral("ended early: it was changed while it was being uploaded"));

    if (!sink.write(bytes.constData(), static_cast<size_t>(bytes.size())))
        return false;
    if (m_request.progress && !m_request.progress(position + bytes.size()))
        return stop(ErrorCode::Conflict, QStringLiteral("the upload was given up"));
    return true;
}

bool Exchange::collect(const char *data, size_t size)
{
    if (!m_answering.isValid())
        m_answering.start();
    if (m_body.size() + static_cast<qsizetype>(size) > m_limits.answerBytes)
        return stop(ErrorCode::TooLarge,
                    QStringLiteral("the server's answer is longer than %1 bytes").arg(m_limits.answerBytes));
    if (m_answering.elapsed() > m_limits.whole.count())
        return stop(ErrorCode::Unavailable, QStringLiteral("the server's answer does not come to an end"));
    m_body.append(data, static_cast<qsizetype>(size));
    return true;
}

bool Exchange::stop(ErrorCode code, const QString &message)
{
    m_stopped = base::Error{code, message, {}};
    return false;
}

base::Error Exchange::explain(httplib::Error error, const QString &server) const
{
    if (m_stopped)
        return *m_stopped;
    switch (error) {
    case httplib::Error::Connection:
    case httplib::Error::ConnectionTimeout:
        return {ErrorCode::Unavailable,
                QStringLiteral("no server answers at %1: is `ironfence-server` running?").arg(server),
                {}};
    case httplib::Error::Read:
        return {ErrorCode::Unavailable,
                QStringLiteral(
                    "%1 took the request but gave no whole answer in time: try again, and look at the server's log")
                    .arg(server),
                {}};
    case httplib::Error::Write:
        return {ErrorCode::Unavailable,
                QStringLiteral("%1 broke the connection while it was being sent to: try again").arg(server),
                {}};
    default:
        return {
            ErrorCode::Unavailable,
            QStringLiteral("no exchange with %1: %2").arg(server, QString::fromStdString(httplib::to_string(error))),
            {}};
    }
}

base::Result<HttpAnswer> Exchange::run(httplib::Client &client, const QString &server)
{
    httplib::Request request = prepare();
    httplib::Response response;
    auto error = httplib::Error::Success;
    if (!client.send(request, response, error) || m_stopped)
        return base::failure(explain(error, server));

    const auto type = QByteArray::fromStdString(response.get_header_value("Content-Type"));
    return HttpAnswer{response.status, type.split(';').constFirst().trimmed().toLower(), m_body,
                      QByteArray::fromStdString(response.get_header_value("ETag"))};
}

} // namespace

base::Result<HttpAnswer> exchange(const QUrl &server, const HttpRequest &request, const HttpLimits &limits)
{
    httplib::Client client(server.host().toStdString(), server.port());
    client.set_url_encode(false);
    client.set_follow_location(false);
    client.set_connection_timeout(limits.connect);
    client.set_read_timeout(limits.silence);
    client.set_write_timeout(limits.silence);
    const Cancellation::Stoppable stoppable(limits.cancellation, [&client] { client.stop(); });
    if (limits.cancellation != nullptr && limits.cancellation->isCancelled())
        return base::failure(ErrorCode::Unavailable, QStringLiteral("given up"));
    return Exchange(request, limits).run(client, server.toString());
}

} // namespace ironfence::console::client
