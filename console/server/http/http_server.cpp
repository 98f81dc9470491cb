// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/http_server.h"

#include "console/server/http/asset_details.h"
#include "console/server/http/conversion.h"

#include <QLoggingCategory>
#include <QSemaphore>
#include <atomic>
#include <chrono>
#include <httplib.h>
#include <thread>

namespace ironfence::console::server::http {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.http")

constexpr size_t threads = 32;
constexpr int queued = 128; // connections
constexpr int uploadsAtOnce = 6;
constexpr qint64 largestBody = 64 * 1024;
constexpr qint64 readOfBody = 1024 * 1024; // what the proxy lets pass: a sender of too much hears so
constexpr int discardsAtOnce = 3;          // of refused bodies: strangers cannot hold the threads
// Whatever takes long all comes together: threads are left for what is short, and for alerts.
static_assert(threads >= uploadsAtOnce + discardsAtOnce + Crossing::computedAtOnce + Crossing::waitingAtOnce +
                             Crossing::watchingAtOnce + 3);

qint64 microseconds()
{
    using namespace std::chrono;
    return duration_cast<std::chrono::microseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

class HttpServer::Worker
{
public:
    Worker(Gate gate, media::Store &store, Crossing &crossing, Broken broken, Counted counted);
    ~Worker();

    Result<void> listen(const deployment::Listener &listener);

private:
    using HttpRequest = httplib::Request;
    using HttpResponse = httplib::Response;

    void accept();
    void addRoutes();
    void sendCounted(const HttpRequest &request, HttpResponse &response, const std::function<Response()> &answer) const;
    void tellTime(HttpResponse &response) const;
    [[nodiscard]] httplib::Server::HandlerResponse passOrRefuse(const HttpRequest &request, HttpResponse &response);
    [[nodiscard]] Response refuse(const HttpRequest &request, const httplib::ContentReader &reader,
                                  const base::Error &error);
    [[nodiscard]] Response answer(const HttpRequest &request);
    [[nodiscard]] Response answerWithBody(const HttpRequest &request, const httplib::ContentReader &reader);
    [[nodiscard]] Response receiveAsset(const HttpRequest &request, const httplib::ContentReader &reader);
    [[nodiscard]] Result<void> admit(const HttpRequest &request) const;

    Gate m_gate;
    media::Store *m_store;
    Crossing *m_crossing;
    Broken m_broken;
    Counted m_counted;
    UploadSlots m_uploads{uploadsAtOnce};
    QSemaphore m_discards{discardsAtOnce};
    httplib::Server m_server;
    socket_t m_socket = INVALID_SOCKET; // the library's
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_hasEnded = false;
    std::thread m_thread;
};

HttpServer::Worker::Worker(Gate gate, media::Store &store, Crossing &crossing, Broken broken, Counted counted)
    : m_gate(std::move(gate))
    , m_store(&store)
    , m_crossing(&crossing)
    , m_broken(std::move(broken))
    , m_counted(std::move(counted))
{
    m_server.new_task_queue = [] { return new httplib::ThreadPool(threads); }; // the library deletes it
    m_server.set_tcp_nodelay(true);
    m_server.set_keep_alive_max_count(1); // an idle connection would hold a thread
    m_server.set_read_timeout(5);         // of silence: half a request holds neither a thread nor the shutdown for long
    m_server.set_write_timeout(60);
    m_server.set_payload_max_length(static_cast<size_t>(UploadPart::largestAsset));
    // The library's default, SO_REUSEPORT, lets a second server share the port unnoticed.
    m_server.set_socket_options([this](socket_t socket) {
        m_socket = socket;
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    addRoutes();
}

HttpServer::Worker::~Worker()
{
    m_isStopping = true;
    m_crossing->close();
    m_server.stop();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> HttpServer::Worker::listen(const deployment::Listener &listener)
{
    if (!m_server.bind_to_port(listener.address.toStdString(), listener.port)) {
        return failure(
            ErrorCode::Conflict,
            QStringLiteral("port %1 of %2 for the API cannot be used").arg(listener.port).arg(listener.address));
    }
    // The library's queue holds 5: the seventh of a burst, an alert perhaps, would knock again a second later.
    if (::listen(m_socket, queued) != 0)
        return failure(ErrorCode::Io, QStringLiteral("the API cannot listen"), listener.address);
    m_thread = std::thread([this] { accept(); });
    while (!m_server.is_running() && !m_hasEnded)
        std::this_thread::yield(); // stop() does nothing before, and the join would wait for ever
    return {};
}

void HttpServer::Worker::accept()
{
    m_server.listen_after_bind();
    m_hasEnded = true;
    if (m_isStopping)
        return;
    qCCritical(log) << "the API's listener has ended by itself";
    m_broken({ErrorCode::Io, QStringLiteral("the API cannot accept connections any more"), {}});
}

httplib::Server::HandlerResponse HttpServer::Worker::passOrRefuse(const HttpRequest &request, HttpResponse &response)
{
    const auto secret = request.get_header_value("X-Ironfence-Proxy");
    if (!m_gate.isProxy({secret.data(), static_cast<qsizetype>(secret.size())}))
        send(response, problem({ErrorCode::Denied, QStringLiteral("the API is reached through the proxy only"), {}}));
    else if (!isExpected(request))
        send(response, problem({ErrorCode::NotFound, QStringLiteral("no such resource or method"), {}}));
    else
        return httplib::Server::HandlerResponse::Unhandled;
    return httplib::Server::HandlerResponse::Handled;
}

void HttpServer::Worker::addRoutes()
{
    m_server.set_pre_routing_handler(
        [this](const HttpRequest &request, HttpResponse &response) { return passOrRefuse(request, response); });
    m_server.set_exception_handler([](const HttpRequest &, HttpResponse &response, const std::exception_ptr &) {
        qCWarning(log) << "a request broke the HTTP library";
        send(response, problem({ErrorCode::Invalid, QStringLiteral("the request cannot be read"), {}}));
    });
    m_server.set_error_handler([](const HttpRequest &, HttpResponse &response) {
        if (response.body.empty()) {
            const auto code = response.status == 404 ? ErrorCode::NotFound : ErrorCode::Invalid;
            send(response, problem({code, QStringLiteral("no such resource or method"), {}}));
        }
    });

    const auto withoutBody = [this](const HttpRequest &request, HttpResponse &response) {
        sendCounted(request, response, [&] { return answer(request); });
    };
    const auto withBody = [this](const HttpRequest &request, HttpResponse &response,
                                 const httplib::ContentReader &reader) {
        sendCounted(request, response, [&] { return answerWithBody(request, reader); });
    };
    m_server.Get("/time", [this](const HttpRequest &, HttpResponse &response) { tellTime(response); });
    m_server.Get("/healthz", [this](const HttpRequest &request, HttpResponse &response) { // nothing to hide
        sendCounted(request, response, [&] { return m_crossing->ask(requestOf(request)); });
    });
    m_server.Get("/metrics", withoutBody);
    m_server.Get("/api/1/.*", withoutBody);
    m_server.Put("/api/1/assets/([0-9a-f]{64})",
                 [this](const HttpRequest &request, HttpResponse &response, const httplib::ContentReader &reader) {
                     sendCounted(request, response, [&] { return receiveAsset(request, reader); });
                 });
    m_server.Put("/api/1/.*", withBody);
    m_server.Post("/api/1/.*", withBody);
    // With a reader of content that it does not use: without one the library would wait for a body.
    m_server.Delete("/api/1/.*", [withoutBody](const HttpRequest &request, HttpResponse &response,
                                               const httplib::ContentReader &) { withoutBody(request, response); });
}

void HttpServer::Worker::sendCounted(const HttpRequest &request, HttpResponse &response,
                                     const std::function<Response()> &answer) const
{
    const auto begun = std::chrono::steady_clock::now();
    const auto made = answer();
    send(response, made);
    if (m_counted)
        m_counted(requestOf(request), made.status, std::chrono::steady_clock::now() - begun);
}

void HttpServer::Worker::tellTime(HttpResponse &response) const
{
    const qint64 received = microseconds();
    const auto body = QByteArray("{\"received_us\":") + QByteArray::number(received) +
                      ",\"sent_us\":" + QByteArray::number(microseconds()) + "}";
    response.set_header("Cache-Control", "no-store");
    response.set_content(body.toStdString(), "application/json");
}

Result<void> HttpServer::Worker::admit(const HttpRequest &request) const
{
    const auto authorization = request.get_header_value("Authorization");
    if (!m_gate.isOperator({authorization.data(), static_cast<qsizetype>(authorization.size())}))
        return failure(ErrorCode::Denied, QStringLiteral("the operator token is missing or wrong"));
    if (request.is_multipart_form_data())
        return failure(ErrorCode::Unsupported, QStringLiteral("a body is sent as it is, not as a form"));
    return {};
}

Response HttpServer::Worker::refuse(const HttpRequest &request, const httplib::ContentReader &reader,
                                    const base::Error &error)
{
    // The library's reader cannot take a form.
    if (hasBody(request) && !request.is_multipart_form_data() && m_discards.tryAcquire()) {
        discardSome(sourceOf(reader));
        m_discards.release();
    }
    return problem(error);
}

Response HttpServer::Worker::answer(const HttpRequest &request)
{
    if (auto admitted = admit(request); !admitted)
        return problem(admitted.error());
    const auto question = requestOf(request);
    return tagged(question, m_crossing->ask(question));
}

Response HttpServer::Worker::answerWithBody(const HttpRequest &request, const httplib::ContentReader &reader)
{
    if (auto admitted = admit(request); !admitted)
        return refuse(request, reader, admitted.error());
    if (request.has_header("Content-Range")) // a part would be taken for the whole (RFC 9110, 14.5)
        return refuse(request, reader, {ErrorCode::Invalid, QStringLiteral("only assets are sent in parts"), {}});
    Request question = requestOf(request);
    qint64 size = 0;
    const bool complete = sourceOf(reader)([&](QByteArrayView bytes) {
        size += bytes.size();
        if (size <= largestBody)
            question.body.append(bytes.data(), bytes.size());
        return size <= readOfBody;
    });
    if (size > largestBody)
        return problem({ErrorCode::TooLarge, QStringLiteral("a body has at most 64 KiB"), {}});
    if (!complete)
        return problem({ErrorCode::Invalid, QStringLiteral("the body ended early"), {}});
    return m_crossing->ask(std::move(question));
}

Response HttpServer::Worker::receiveAsset(const HttpRequest &request, const httplib::ContentReader &reader)
{
    const auto refuse = [&](const base::Error &error) { return this->refuse(request, reader, error); };
    if (auto admitted = admit(request); !admitted)
        return refuse(admitted.error());
    if (request.has_header("Content-Encoding"))
        return refuse({ErrorCode::Unsupported, QStringLiteral("an asset is sent as it is, not compressed"), {}});
    const auto part = partOf(request);
    if (!part)
        return refuse(part.error());
    Request question = requestOf(request);
    const auto sha256 = base::Sha256::fromHex(question.path.value(1));
    if (!sha256)
        return refuse(sha256.error());
    if (auto details = AssetDetails::of(question); !details)
        return refuse(details.error());
    const base::ObjectRef object{*sha256, part->length};
    bool isRead = false;
    const BodySource body = [&](const auto &sink) { return (isRead = true) && sourceOf(reader)(sink); };
    const auto received = receiveObject(*m_store, m_uploads, object, body, part->from);
    if (!received) // through a proxy, who still sends hears of it only when some of it is read
        return isRead ? problem(received.error()) : refuse(received.error());
    if (received->goOnAt)
        return offsetMismatch(object, *received->goOnAt);
    question.stored = object.length;
    return m_crossing->ask(std::move(question));
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const deployment::Listener &listener, Gate gate,
                                                      media::Store &store, Crossing &crossing, Broken broken,
                                                      Counted counted)
{
    auto worker = std::make_unique<Worker>(std::move(gate), store, crossing, std::move(broken), std::move(counted));
    if (auto listening = worker->listen(listener); !listening)
        return failure(listening.error());
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(worker)));
}

HttpServer::HttpServer(std::unique_ptr<Worker> worker) : m_worker(std::move(worker)) {}

HttpServer::~HttpServer() = default;

} // namespace ironfence::console::server::http
