// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "console/client/api_client.h"
#include "console/client/client_config.h"
#include "messaging/paho/paho_broker.h"
#include "playlists/alert.h"
#include "tests/bench/figures.h"
#include "tests/support/deployment.h"
#include "tests/support/mosquitto_fixture.h"
#include "tests/support/xvfb.h"
#include "trust/envelope.h"
#include "trust/key_file.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTest>
#include <cstdio>

using namespace ironfence;

namespace {

const QString screenId = QStringLiteral("one");

/// An operator who releases alerts through the operator API, as the command line does.
class Operator
{
public:
    Operator(const console::client::ClientConfig &config, trust::SecretKey key)
        : m_authority(config.authority), m_key(std::move(key)), m_api(config.server, config.token)
    {
    }

    /// Posts one document and answers its identifier.
    QString release(playlists::AlertMessageType type, const QString &references, base::UtcTime expires)
    {
        playlists::Alert alert;
        alert.number = ++m_number;
        alert.identifier = QStringLiteral("%1-%2").arg(m_authority.text()).arg(alert.number);
        alert.authority = m_authority;
        alert.messageType = type;
        alert.status = playlists::AlertStatus::Exercise;
        alert.references = references;
        alert.sent = base::SystemClock().now();
        alert.effective = alert.sent;
        alert.expires = expires;
        alert.places = {*base::PlacePath::parse(QStringLiteral("test"))};
        alert.headline = QStringLiteral("转账前请先核实");
        alert.senderName = QStringLiteral("反诈中心");
        envelopeBytes =
            trust::Envelope::sign(QLatin1String(playlists::Alert::payloadType), alert.serialize(), m_key).serialize();
        releasedAt = base::SystemClock().monotonic();
        const auto posted = m_api.postAlert(envelopeBytes);
        if (!posted)
            qWarning("post: %s", qPrintable(posted.error().line()));
        return posted ? alert.identifier : QString();
    }

    /// When the screen presented it, on the machine's monotonic clock; waits for the receipt.
    std::optional<base::MonotonicTime> presented(const QString &identifier) const
    {
        std::optional<base::MonotonicTime> at;
        (void)QTest::qWaitFor(
            [&] {
                const auto answer = m_api.receipts(identifier);
                if (answer && !answer->receipts.isEmpty() && answer->receipts.front().receipt.presented)
                    at = answer->receipts.front().receipt.presented->monotonic;
                return at.has_value();
            },
            10'000);
        return at;
    }

    QByteArray envelopeBytes;
    base::MonotonicTime releasedAt;

private:
    base::AuthorityId m_authority;
    trust::SecretKey m_key;
    console::client::ApiClient m_api;
    qint64 m_number = 0;
};

/// Publish → receive of one message of the same size through a bare broker and a bare subscriber.
class RawPath
{
public:
    bool start()
    {
        if (!m_mosquitto.start())
            return false;
        m_sender = connectAs(QStringLiteral("sender"));
        m_receiver = connectAs(QStringLiteral("receiver"));
        m_receiver->subscribe({m_topic});
        return QTest::qWaitFor([&] { return m_sender->isConnected() && m_receiver->isConnected(); }, 10'000);
    }

    /// Milliseconds, or nothing when it got lost.
    std::optional<double> send(const QByteArray &payload)
    {
        // An event loop of its own: waiting by polling would add its period to what is measured.
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(5), &loop, [&loop] { loop.exit(1); });
        QObject::connect(m_receiver.get(), &messaging::Broker::received, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        if (!m_sender->publish({m_topic, payload, true}) || loop.exec() != 0)
            return {};
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    [[nodiscard]] std::unique_ptr<messaging::PahoBroker> connectAs(const QString &clientId) const
    {
        auto client = std::make_unique<messaging::PahoBroker>(
            messaging::BrokerAddress{QStringLiteral("127.0.0.1"), m_mosquitto.port(), clientId, {}, {}});
        client->start();
        return client;
    }

    const QString m_topic = QStringLiteral("bench/raw");
    support::MosquittoFixture m_mosquitto;
    std::unique_ptr<messaging::PahoBroker> m_sender;
    std::unique_ptr<messaging::PahoBroker> m_receiver;
};

int failed(const char *what, const QByteArray &log = {})
{
    std::fprintf(stderr, "bench_alerts: %s\n%s", what, log.constData());
    return 1;
}

int measure(const QString &renderer, int count)
{
    support::Xvfb display(QSize(1280, 720));
    if (!display.start())
        return failed("Xvfb does not start");
    support::Deployment deployment(display.display());
    if (!deployment.create() || !deployment.startServer() ||
        !deployment.addScreen(screenId, QStringLiteral("1280x720+0+0"), QStringLiteral("test/bank"),
                              {QStringLiteral("--renderer"), renderer}) ||
        !deployment.publishColours(QStringLiteral("colours"), {Qt::red, Qt::green}) ||
        !deployment.startPlayer(screenId))
        return failed("the deployment does not start", deployment.logs());
    const auto config = console::client::ClientConfig::load(deployment.dir(QStringLiteral("operator")));
    auto key = config ? trust::readKeyFile(config->keyFile, {})
                      : base::Result<trust::SecretKey>(base::failure(config.error()));
    RawPath raw;
    if (!key || !raw.start())
        return failed("no key of the operator, or no broker for the raw path");
    Operator person(*config, std::move(*key));
    const bool plays = QTest::qWaitFor([&] { return !deployment.report(screenId).is_null(); }, 20'000);
    if (!plays)
        return failed("the screen does not report", deployment.logs());

    bench::Figures glass;
    bench::Figures bare;
    int lost = 0;
    for (int i = -1; i < count; ++i) { // the first of a session is late by Paho's nature and is not counted
        const auto expires = base::SystemClock().now() + std::chrono::seconds(15);
        const QString alert = person.release(playlists::AlertMessageType::Alert, {}, expires);
        const auto released = person.releasedAt;
        const auto presented = person.presented(alert);
        const auto direct = raw.send(person.envelopeBytes);
        person.release(playlists::AlertMessageType::Cancel, alert, expires);
        if (i < 0)
            continue;
        if (presented)
            glass.add(static_cast<double>((*presented - released).count()));
        else
            ++lost;
        if (direct)
            bare.add(*direct);
    }
    std::printf("%-9s release → presented   %s  lost %d\n%-9s raw publish → receive %s\n", qPrintable(renderer),
                qPrintable(glass.line(QStringLiteral("ms"))), lost, "", qPrintable(bare.line(QStringLiteral("ms"))));
    return lost == 0 ? 0 : 1;
}

} // namespace

/// Prints how long an alert takes from its release (the operator's request leaves) to the swap of the first frame that
/// shows it, beside the raw publish → receive time of a bare subscriber in the same run.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    const int software = measure(QStringLiteral("software"), count);
    const int opengl = measure(QStringLiteral("opengl"), count);
    return software + opengl;
}
