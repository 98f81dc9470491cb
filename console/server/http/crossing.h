// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/exchange.h"

#include <QMutex>
#include <QObject>
#include <QWaitCondition>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>

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

    static constexpr int computedAtOnce = 2; ///< so that they leave processors for what is short
    static constexpr int waitingAtOnce = 2;  ///< for these; both hold threads that answer nothing else

    static constexpr int watchingAtOnce = 12; ///< who waits for news holds a thread; others are answered at once

    /// Any thread but the main one; blocks until the main thread has answered, and computes here what it leaves to be
    /// computed (Response::later). Answers Unavailable, with a time to come again, when others wait for that already:
    /// at once, so that they never hold the threads that alerts are raised by. An answer without news is asked for
    /// again when there may be some (Response::patience).
    [[nodiscard]] Response ask(Request request);
    /// Any thread: there may be news.
    void announce();
    /// Main thread: answers everybody who waits, now and later, with Unavailable.
    void close();

private:
    struct Question
    {
        Request request;
        std::promise<Response> answer;
    };
    void answerNext();
    [[nodiscard]] Response askOnce(const Request &request);
    [[nodiscard]] Response watch(const Request &request, Response response, quint64 seen);
    [[nodiscard]] quint64 news();
    [[nodiscard]] Response compute(const std::function<Response()> &later);
    [[nodiscard]] std::optional<Response> enter();
    void leave();

    Answer m_answer;
    QMutex m_mutex;
    std::deque<std::unique_ptr<Question>> m_questions;
    bool m_isClosed = false;
    int m_computing = 0;
    int m_waiting = 0;
    QWaitCondition m_changed; // fewer compute, or it is closed
    int m_watching = 0;
    quint64 m_news = 0;
    QWaitCondition m_announced; // there may be news, or it is closed
};

} // namespace ironfence::console::server::http
