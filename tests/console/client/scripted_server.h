// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <memory>

namespace ironfence::tests {

/// An HTTP server on a free loopback port that says what a test tells it to, whatever it is asked, and remembers the
/// questions.
class ScriptedServer
{
public:
    struct Question
    {
        QByteArray method;
        QByteArray target; ///< path and query as they came
        QByteArray authorization;
        QByteArray contentType;
        QByteArray body;
        QByteArray contentRange;
        QByteArray ifMatch;
    };
    struct Reply
    {
        int status = 200;
        QByteArray contentType = "application/json";
        QByteArray body = {};
        int delayMs = 0; ///< before the answer
    };

    ScriptedServer();
    ~ScriptedServer();

    [[nodiscard]] QUrl url() const;
    /// The reply to every question from now on.
    void say(const Reply &reply);
    /// The reply to one method and target from now on.
    void say(const QByteArray &method, const QByteArray &target, const Reply &reply);
    [[nodiscard]] QList<Question> questions() const;
    /// Ends listening: connections are refused from now on.
    void stop();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ironfence::tests
