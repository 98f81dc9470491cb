// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/link/link.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::shell {

/// How the console stands with its server, for the window to say. Main thread.
class ServerSign : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(bool isOnline READ isOnline NOTIFY changed)
    Q_PROPERTY(bool isConnecting READ isConnecting NOTIFY changed)
    Q_PROPERTY(bool isRefused READ isRefused NOTIFY changed)
    Q_PROPERTY(QDateTime since READ since NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString authority READ authority CONSTANT)

public:
    ServerSign(const link::Link &link, const client::ClientConfig &config, QObject *parent = nullptr);

    [[nodiscard]] bool isOnline() const { return m_link->standing() == link::Standing::Online; }
    [[nodiscard]] bool isConnecting() const { return m_link->standing() == link::Standing::Connecting; }
    [[nodiscard]] bool isRefused() const { return m_link->standing() == link::Standing::Refused; }
    [[nodiscard]] QDateTime since() const; ///< since when it is so
    [[nodiscard]] QString fault() const { return m_link->fault().line(); }
    [[nodiscard]] QString authority() const { return m_authority; } ///< for whom this operator speaks

Q_SIGNALS:
    void changed();

private:
    const link::Link *m_link;
    QString m_authority;
};

} // namespace ironfence::console::desktop::shell
