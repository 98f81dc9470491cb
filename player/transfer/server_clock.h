// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/receipt.h"
#include "player/transfer/time_sample.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <optional>

namespace ironfence::player {

/// Measures the server's clock with GET <server>/time: five exchanges one after the other, of which the quickest
/// counts, at the start, every five minutes, and when told. The machine's civil clock may jump meanwhile: the exchanges
/// are timed by its monotonic clock. Connect to `measured` directly: its offset holds at the moment of the signal. Main
/// thread.
class ServerClock : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        base::Milliseconds between{300'000}; ///< from one measurement to the next
        base::Milliseconds retry{10'000};    ///< after one that failed
        base::Milliseconds patience{3'000};  ///< for one exchange
    };
    ServerClock(const QUrl &server, const base::Clock &machine, const Pace &pace);
    ServerClock(const QUrl &server, const base::Clock &machine) : ServerClock(server, machine, Pace{}) {}
    ~ServerClock() override;

    /// Measures now; one that runs already goes on. To be called once at the start, and after a connection came back.
    void measure();

Q_SIGNALS:
    void measured(const ironfence::messaging::ClockEstimate &estimate);
    /// Nothing usable came; the next try follows by itself.
    void failed(const ironfence::base::Error &error);

private:
    void ask();
    void take();
    void keep(const TimeSample &sample);
    void finish();

    QUrl m_url;
    const base::Clock &m_machine;
    const Pace m_pace;
    QNetworkAccessManager m_network;
    QTimer m_next;
    QTimer m_patience;
    std::unique_ptr<QNetworkReply> m_reply;
    base::MonotonicTime m_asked;
    int m_remaining = 0;
    std::optional<TimeSample> m_best;
    base::Error m_fault;
};

} // namespace ironfence::player
