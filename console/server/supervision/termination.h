// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace ironfence::console::server::supervision {

/// SIGTERM and SIGINT as a Qt signal. Make it on the main thread before any other thread: it blocks the two for all
/// later threads and reads them from a descriptor.
class Termination : public QObject
{
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace ironfence::console::server::supervision
