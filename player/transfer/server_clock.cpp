// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/server_clock.h"

#include <QNetworkProxy>
#include <utility>

namespace ironfence::player {

using base::ErrorCode;
using base::Milliseconds;
using std::chrono::microseconds;

namespace {

constexpr int exchanges = 5;
constexpr qint64 maxAnswerBytes = 1024;

messaging::ClockEstimate estimateOf(const TimeSample &sample, const base::Clock &machine)
{
    // Our own stamps are cut to whole milliseconds: each may be one short.
    constexpr Milliseconds resolution{1};
    const auto server = sample.offset() + machine.monotonic().sinceBoot;
    const auto offset = server - machine.now().time_since_epoch();
    const auto half = std::max(sample.delay(), microseconds{0}) / 2;
    return {true, std::chrono::round<Milliseconds>(offset), std::chrono::ceil<Milliseconds>(half) + resolution};
}

} // namespace

ServerClock::ServerClock(const QUrl &server, const base::Clock &machine, const Pace &pace)
    : m_url(server), m_machine(machine), m_pace(pace)
{
    m_url.setPath(QStringLiteral("/time"));
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ServerClock::measure);
    m_patience.setSingleShot(true);
    m_patience.setInterval(pace.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_reply->abort(); });
}

ServerClock::~ServerClock()
{
    if (m_reply)
        m_reply->disconnect(this); // aborting a running reply reports that it finished
}

void ServerClock::measure()
{
    if (m_remaining > 0)
        return;
    m_next.stop();
    m_remaining = exchanges;
    m_best.reset();
    ask();
}

void ServerClock::ask()
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);

    m_asked = m_machine.monotonic();
    m_reply.reset(m_network.get(request));
    m_reply->setReadBufferSize(maxAnswerBytes + 1);
    connect(m_reply.get(), &QNetworkReply::finished, this, &ServerClock::take);
    m_patience.start();
}

void ServerClock::take()
{
    const auto answered = m_machine.monotonic();
    m_patience.stop();
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_reply.release()); // we are inside its signal

    constexpr int ok = 200;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != ok) {
        // One failure ends the round: five times the patience would keep the screen waiting for nothing.
        m_fault = {ErrorCode::Unavailable,
                   QStringLiteral("the server does not tell the time (%1)").arg(reply->errorString()),
                   m_url.toString()};
        finish();
        return;
    }
    if (const auto sample = TimeSample::parse(reply->read(maxAnswerBytes + 1), m_asked, answered))
        keep(*sample);
    else
        m_fault = sample.error();
    if (--m_remaining > 0)
        ask();
    else
        finish();
}

void ServerClock::keep(const TimeSample &sample)
{
    if (!m_best || sample.delay() < m_best->delay())
        m_best = sample;
}

void ServerClock::finish()
{
    m_remaining = 0;
    m_next.start(m_best ? m_pace.between : m_pace.retry);
    if (m_best)
        Q_EMIT measured(estimateOf(*m_best, m_machine));
    else
        Q_EMIT failed(m_fault);
}

} // namespace ironfence::player
