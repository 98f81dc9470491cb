// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/client/cancellation.h"
#include "console/client/client_config.h"
#include "console/desktop/link/feed.h"
#include "console/desktop/link/standing.h"

#include <QPointer>
#include <QThreadPool>

namespace ironfence::console::desktop::link {

/// The way to the server for everything that people look at: questions are asked on threads of their own, and answers
/// and changes come to the main thread. Main thread.
class Link final : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 4; ///< questions; the server has threads for a few operators, not for one of them

    Link(const client::ClientConfig &config, const base::Clock &clock, QObject *parent = nullptr);
    ~Link() override;

    void start();
    [[nodiscard]] Standing standing() const { return m_standing; }
    /// Why it is not online.
    [[nodiscard]] const base::Error &fault() const { return m_fault; }
    /// Since when it stands so, by this machine's clock.
    [[nodiscard]] base::UtcTime since() const { return m_since; }

    /// Has `question` answered by `ask(const client::ApiClient &)` on another thread, which must only touch what it
    /// holds, and calls `then` with what it gives, on the main thread, unless `who` is gone by then. Several are under
    /// way at a time, in no order.
    template <typename Ask, typename Then>
    void ask(QObject *who, Ask ask, Then then)
    {
        m_questions.start([this, who = QPointer<QObject>(who), ask = std::move(ask), then = std::move(then)]() mutable {
            auto answer = ask(std::as_const(m_api));
            QMetaObject::invokeMethod(
                this,
                [who = std::move(who), then = std::move(then), answer = std::move(answer)]() mutable {
                    if (who)
                        then(std::move(answer));
                },
                Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    void standingChanged();
    void began();                                                     ///< every list is to be read anew
    void changed(const ironfence::console::client::ChangePage &page); ///< since the lists were read

private:
    void stand(Standing standing, const base::Error &fault = {});

    const base::Clock *m_clock;
    client::Cancellation m_cancellation;
    client::ApiClient m_api;
    Standing m_standing = Standing::Connecting;
    base::Error m_fault;
    base::UtcTime m_since;
    QThreadPool m_questions;
    Feed m_feed;
};

} // namespace ironfence::console::desktop::link
