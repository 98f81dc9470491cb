// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QSize>

namespace ironfence::support {

/// A private X display without a monitor, black at start; ends with this object.
class Xvfb
{
public:
    explicit Xvfb(QSize size) : m_size(size) {}
    ~Xvfb();

    /// Starts Xvfb on a number that it finds free; false when it does not answer within ten seconds.
    [[nodiscard]] bool start();
    /// As in the environment variable DISPLAY: ":7".
    [[nodiscard]] const QString &display() const { return m_display; }

private:
    QSize m_size;
    QString m_display;
    QProcess m_process;
};

} // namespace ironfence::support
