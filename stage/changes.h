// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace ironfence::stage {

/// Numbers what changes in the scene of one window, whoever changes it: a frame whose glimpse has a number shows
/// everything up to it. Main thread.
class Changes : public QObject
{
    Q_OBJECT
public:
    /// The next number; a frame will be asked for.
    void announce()
    {
        ++m_newest;
        Q_EMIT announced();
    }
    [[nodiscard]] quint64 newest() const { return m_newest; }

Q_SIGNALS:
    void announced();

private:
    quint64 m_newest = 1;
};

} // namespace ironfence::stage
