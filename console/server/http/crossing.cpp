// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/crossing.h"

#include <QMutexLocker>

namespace ironfence::console::server::http {

namespace {

Response goingAway()
{
    return problem({base::ErrorCode::Unavailable, QStringLiteral("the server is shutting down"), {}});
}

} // namespace

Crossing::Crossing(Answer answer, QObject *parent) : QObject(parent), m_answer(std::move(answer)) {}

Crossing::~Crossing()
{
    close();
}

Response Crossing::ask(Request request)
{
    auto question = std::make_unique<Question>();
    question->request = std::move(request);
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

void Crossing::close()
{
    const QMutexLocker lock(&m_mutex);
    m_isClosed = true;
    for (auto &question : m_questions)
        question->answer.set_value(goingAway());
    m_questions.clear();
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
