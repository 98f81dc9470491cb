// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace ironfence::player {

/// Turns SIGTERM and SIGINT into a signal on the main thread, so that everything is destroyed in order. A second one
/// ends the process at once. One at a time per process.
class Termination : public QObject
{
    Q_OBJECT
public:
    Termination();
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace ironfence::player
