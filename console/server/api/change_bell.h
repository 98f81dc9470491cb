// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"

#include <QTimer>
#include <functional>

namespace ironfence::console::server::api {

/// Tells when the records have changed. It looks at one number, four times a second, because changes come from
/// everywhere: so nobody who writes has to think of it, and a storm of reports rings no more than that. Main thread.
class ChangeBell : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds period{250};

    explicit ChangeBell(const records::Records &records, QObject *parent = nullptr);

Q_SIGNALS:
    void rang();

private:
    void look();

    const records::Records *m_records;
    QTimer m_timer;
    qint64 m_seen = -1;
};

} // namespace ironfence::console::server::api
