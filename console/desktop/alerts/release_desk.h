// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/link/link.h"
#include "console/signing/alert_release.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace ironfence::console::desktop::alerts {

/// Signs alerts and cancels and hands them to the server, one at a time. The key is asked for its passphrase when it is
/// needed, and forgotten when it was not needed for a while. Main thread; the key is used by the threads of the link.
class ReleaseDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    static constexpr std::chrono::minutes forgetting{10};

    ReleaseDesk(link::Link &link, const client::ClientConfig &config, const base::Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] bool needsPassphrase() const { return m_needsPassphrase; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString fault() const { return m_fault; } ///< why the last one was not released; empty: it was
    [[nodiscard]] const QString &sender() const { return m_sender; }

    void release(const signing::AlertDraft &draft, const QString &passphrase);
    /// Ends an alert that this authority signed, as it verifies itself; the screens show the all-clear.
    Q_INVOKABLE void cancel(const QString &identifier, const QString &passphrase);
    Q_INVOKABLE void forgetFault();

Q_SIGNALS:
    void changed();
    void released(const QString &identifier);

private:
    /// The key, and the one thread that may use it. Shared with what is under way when the window closes.
    struct Key
    {
        explicit Key(const client::ClientConfig &config) : signer(config) {}
        std::mutex mutex;
        signing::Signer signer;
    };
    using Work = std::function<base::Result<client::AlertEntry>(const signing::Signer &, const client::ApiClient &)>;

    void sign(Work work, const QString &passphrase);
    void finish(const base::Result<client::AlertEntry> &entry);
    void forget();

    link::Link *m_link;
    const base::Clock *m_clock;
    QString m_sender;
    std::shared_ptr<Key> m_key;
    bool m_isSealed = true;
    bool m_needsPassphrase = true;
    bool m_isBusy = false;
    QString m_fault;
    QTimer m_forget;
};

} // namespace ironfence::console::desktop::alerts
