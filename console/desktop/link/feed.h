// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"

#include <QThread>

namespace ironfence::console::desktop::link {

/// Hears from the server what changes, on a thread of its own, for as long as it lives. A server that is away is asked
/// again, first after a second, then every few; when it is back, what changed meanwhile is told, and nothing is read
/// anew. Its signals come from that thread.
class Feed final : public QThread
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{20}; ///< of one question
    static constexpr base::Milliseconds firstRest{1'000};
    static constexpr base::Milliseconds longestRest{8'000};

    /// `cancellation` is the client's own, and outlives this.
    Feed(client::ApiClient api, base::AuthorityId authority, client::Cancellation &cancellation,
         QObject *parent = nullptr);
    ~Feed() override;

Q_SIGNALS:
    /// Everything is to be read anew: from now on `changed` tells what changes. Also when the server has forgotten what
    /// this console does not know.
    void began();
    void changed(const ironfence::console::client::ChangePage &page); ///< of one change at least
    void heard();                                                     ///< it answers again
    void lost(const ironfence::base::Error &error);

private:
    void run() override;
    [[nodiscard]] bool begin();
    [[nodiscard]] bool follow();
    void rest(const base::Error &error);

    client::ApiClient m_api;
    base::AuthorityId m_authority;
    client::Cancellation *m_cancellation;
    qint64 m_next = 0;
    bool m_hasBegun = false;
    bool m_isLost = false;
    base::Milliseconds m_rest = firstRest;
};

} // namespace ironfence::console::desktop::link
