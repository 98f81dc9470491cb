// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/incidents/incident_model.h"
#include "console/desktop/link/link.h"

#include <QTimer>

namespace ironfence::console::desktop::incidents {

/// Every incident that has not recovered, as it is now, and the way to say that somebody has seen it. Main thread.
class IncidentDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::incidents::IncidentModel *open READ open CONSTANT)
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)

public:
    static constexpr qsizetype oneByOne =
        16; ///< changes at a time that are asked for by number; more are read as a list

    explicit IncidentDesk(link::Link &link, QObject *parent = nullptr);

    [[nodiscard]] IncidentModel *open() { return &m_open; }
    /// Why the last request was not done; empty: it was.
    [[nodiscard]] QString fault() const { return m_fault; }

    /// Somebody has seen it, and may say what is done about it (one line, at most 200 characters).
    Q_INVOKABLE void acknowledge(qint64 number, const QString &note);

Q_SIGNALS:
    void faultChanged();

private:
    void load();
    void take(const client::ChangePage &page);
    void ask(qint64 number);
    void show(const base::Result<client::IncidentEntry> &incident, qint64 number);
    void setFault(const QString &fault);

    link::Link *m_link;
    IncidentModel m_open;
    QString m_fault;
    QTimer m_reload;
    int m_round = 0;
};

} // namespace ironfence::console::desktop::incidents
