// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/exchange.h"

#include <QMutex>
#include <QObject>
#include <deque>
#include <functional>
#include <future>
#include <memory>

namespace ironfence::console::server::http {

/// Brings questions from HTTP threads to the main thread, which owns all objects, and the answers back. Lives on the
/// main thread. Close it before the threads are joined: whoever waits is told that the server is going, so nobody waits
/// for ever.
class Crossing : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<Response(const Request &)>;

    explicit Crossing(Answer answer, QObject *parent = nullptr);
    ~Crossing() override;

    /// Any thread but the main one; blocks until the main thread has answered.
    [[nodiscard]] Response ask(Request request);
    /// Main thread: answers everybody, now and later, with Unavailable.
    void close();

private:
    struct Question
    {
        Request request;
        std::promise<Response> answer;
    };
    void answerNext();

    Answer m_answer;
    QMutex m_mutex;
    std::deque<std::unique_ptr<Question>> m_questions;
    bool m_isClosed = false;
};

} // namespace ironfence::console::server::http
