// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/keys/key_holder.h"
#include "console/signing/alert_release.h"
#include "console/signing/alert_sequel.h"

namespace ironfence::console::desktop::alerts {

/// Signs alerts, updates and cancels and hands them to the server, one at a time. Main thread.
class ReleaseDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::keys::KeyHolder *key READ key CONSTANT)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    /// `key` is borrowed.
    ReleaseDesk(keys::KeyHolder &key, const client::ClientConfig &config, const base::Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] keys::KeyHolder *key() const { return m_key; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString fault() const { return m_fault; } ///< why the last one was not released; empty: it was
    [[nodiscard]] const QString &sender() const { return m_sender; }

    void release(const signing::AlertDraft &draft, const QString &passphrase);
    /// Says something else in the place of an alert that this authority signed, as it verifies itself.
    void update(const QString &identifier, const signing::AlertChange &change, const QString &passphrase);
    /// Ends an alert that this authority signed, as it verifies itself; the screens show the all-clear.
    Q_INVOKABLE void cancel(const QString &identifier, const QString &passphrase);
    Q_INVOKABLE void forgetFault();

Q_SIGNALS:
    void changed();
    void released(const QString &identifier);

private:
    using Work = std::function<base::Result<client::AlertEntry>(const signing::Signer &, const client::ApiClient &)>;

    using Sequel = std::function<playlists::Alert(const playlists::Alert &told, base::UtcTime now)>;

    void follow(const QString &identifier, const Sequel &sequel, const QString &passphrase);
    void sign(Work work, const QString &passphrase);
    void finish(const base::Result<client::AlertEntry> &entry);

    keys::KeyHolder *m_key;
    const base::Clock *m_clock;
    QString m_sender;
    bool m_isBusy = false;
    QString m_fault;
};

} // namespace ironfence::console::desktop::alerts
