// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/time.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <condition_variable>
#include <mutex>

namespace ironfence::stage {

/// The sound device of this machine, which may be absent, come later, vanish, or hang when it is opened: looked for on
/// a thread of its own, and again when it is asked for a minute after it was not there. All functions from any thread.
class SoundDevice : public QObject
{
    Q_OBJECT
public:
    /// Begins to look for a device.
    SoundDevice();
    /// An element, with properties, as gst-launch writes it; nobody looks whether it opens.
    explicit SoundDevice(QByteArray sink);
    ~SoundDevice() override;

    /// The element for sound; empty while there is none. Waits for the first look, until 300 ms after it began at most.
    [[nodiscard]] QByteArray sink();
    /// It failed in use.
    void lose(const QString &why);

Q_SIGNALS:
    /// It was there and is no more; at most once an hour. On the thread of this object.
    void lost(const ironfence::base::Error &error);

private:
    void look();

    std::mutex m_mutex;
    std::condition_variable m_looked;
    const std::chrono::steady_clock::time_point m_patientUntil{}; ///< for whoever waits for the first look
    const QByteArray m_given;
    QByteArray m_sink;
    bool m_looking = false;
    QElapsedTimer m_sinceLook; ///< since the last look or loss
    QElapsedTimer m_sinceTold;
    QThreadPool m_worker;
};

} // namespace ironfence::stage
