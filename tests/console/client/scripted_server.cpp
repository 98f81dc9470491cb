// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/client/scripted_server.h"

#include <QMap>
#include <httplib.h>
#include <mutex>
#include <thread>

namespace ironfence::tests {

struct ScriptedServer::Parts
{
    httplib::Server server;
    std::thread thread;
    int port = 0;
    mutable std::mutex mutex;
    Reply reply;
    QMap<std::pair<QByteArray, QByteArray>, Reply> replies;
    QList<Question> questions;

    void answer(const httplib::Request &request, httplib::Response &response)
    {
        Reply given;
        {
            const std::lock_guard lock(mutex);
            questions.append({QByteArray::fromStdString(request.method), QByteArray::fromStdString(request.target),
                              QByteArray::fromStdString(request.get_header_value("Authorization")),
                              QByteArray::fromStdString(request.get_header_value("Content-Type")),
                              QByteArray::fromStdString(request.body),
                              QByteArray::fromStdString(request.get_header_value("Content-Range")),
                              QByteArray::fromStdString(request.get_header_value("If-Match"))});
            const auto &question = questions.constLast();
            given = replies.value({question.method, question.target}, reply);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(given.delayMs)); // the scripted server is slow on purpose
        response.status = given.status;
        response.set_content(given.body.toStdString(), given.contentType.toStdString());
    }
};

ScriptedServer::ScriptedServer() : m_parts(std::make_unique<Parts>())
{
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        m_parts->answer(request, response);
    };
    m_parts->server.Get(".*", handler);
    m_parts->server.Put(".*", handler);
    m_parts->server.Post(".*", handler);
    m_parts->port = m_parts->server.bind_to_any_port("127.0.0.1");
    m_parts->thread = std::thread([this] { m_parts->server.listen_after_bind(); });
    while (!m_parts->server.is_running())
        std::this_thread::yield();
}

ScriptedServer::~ScriptedServer()
{
    stop();
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_parts->port));
}

void ScriptedServer::say(const Reply &reply)
{
    const std::lock_guard lock(m_parts->mutex);
    m_parts->reply = reply;
}

void ScriptedServer::say(const QByteArray &method, const QByteArray &target, const Reply &reply)
{
    const std::lock_guard lock(m_parts->mutex);
    m_parts->replies.insert({method, target}, reply);
}

QList<ScriptedServer::Question> ScriptedServer::questions() const
{
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->questions;
}

void ScriptedServer::stop()
{
    m_parts->server.stop();
    if (m_parts->thread.joinable())
        m_parts->thread.join();
}

} // namespace ironfence::tests
