// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/crossing.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QScopeGuard>

namespace ironfence::console::server::http {

namespace {

Response goingAway()
{
    return problem({base::ErrorCode::Unavailable, QStringLiteral("the server is shutting down"), {}});
}

Response busy()
{
    auto response =
        problem({base::ErrorCode::Unavailable, QStringLiteral("others are being answered: ask again later"), {}});
    response.retryAfter = std::chrono::seconds(2); // a page takes a second or so
    return response;
}

} // namespace

Crossing::Crossing(Answer answer, QObject *parent) : QObject(parent), m_answer(std::move(answer)) {}

Crossing::~Crossing()
{
    close();
}

Response Crossing::ask(Request request)
{
    const auto seen = news();
    auto response = askOnce(request);
    if (response.later)
        return compute(response.later);
    return response.patience.count() > 0 ? watch(request, std::move(response), seen) : response;
}

Response Crossing::askOnce(const Request &request)
{
    auto question = std::make_unique<Question>();
    question->request = request;
    auto answer = question->answer.get_future();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isClosed)
            return goingAway();
        m_questions.push_back(std::move(question));
        QMetaObject::invokeMethod(this, &Crossing::answerNext, Qt::QueuedConnection);
    }
    return answer.get();
}

/// `seen` are the news that the answer knows.
Response Crossing::watch(const Request &request, Response response, quint64 seen)
{
    QDeadlineTimer patience(response.patience);
    QMutexLocker lock(&m_mutex);
    if (m_watching == watchingAtOnce) {
        response.retryAfter = std::chrono::seconds(1);
        return response;
    }
    ++m_watching;
    const auto leaving = qScopeGuard([this] { --m_watching; }); // runs before the lock is given back
    while (response.patience.count() > 0) {
        while (!m_isClosed && m_news == seen && m_announced.wait(&m_mutex, patience)) {
        }
        if (m_isClosed)
            return goingAway();
        if (m_news == seen)
            return response; // the time is over
        seen = m_news;
        lock.unlock();
        response = askOnce(request);
        lock.relock();
    }
    return response;
}

quint64 Crossing::news()
{
    const QMutexLocker lock(&m_mutex);
    return m_news;
}

void Crossing::announce()
{
    const QMutexLocker lock(&m_mutex);
    ++m_news;
    m_announced.wakeAll();
}

Response Crossing::compute(const std::function<Response()> &later)
{
    if (auto refused = enter())
        return *refused;
    const auto leaving = qScopeGuard([this] { leave(); });
    return later();
}

/// Waits for a place among those who compute; answers instead when there is none.
std::optional<Response> Crossing::enter()
{
    const QMutexLocker lock(&m_mutex);
    if (m_isClosed)
        return goingAway();
    if (m_computing == computedAtOnce && m_waiting == waitingAtOnce)
        return busy();
    QDeadlineTimer patience(std::chrono::seconds(10));
    ++m_waiting;
    while (!m_isClosed && m_computing == computedAtOnce && m_changed.wait(&m_mutex, patience)) {
    }
    --m_waiting;
    if (m_isClosed)
        return goingAway();
    if (m_computing == computedAtOnce)
        return busy();
    ++m_computing;
    return {};
}

void Crossing::leave()
{
    const QMutexLocker lock(&m_mutex);
    --m_computing;
    m_changed.wakeOne();
}

void Crossing::close()
{
    const QMutexLocker lock(&m_mutex);
    m_isClosed = true;
    for (auto &question : m_questions)
        question->answer.set_value(goingAway());
    m_questions.clear();
    m_changed.wakeAll();
    m_announced.wakeAll();
}

void Crossing::answerNext()
{
    std::unique_ptr<Question> question;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_questions.empty())
            return; // closed since
        question = std::move(m_questions.front());
        m_questions.pop_front();
    }
    question->answer.set_value(m_answer(question->request));
}

} // namespace ironfence::console::server::http
