// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/impostor.h"

#include "base/clock.h"
#include "messaging/alert_set.h"
#include "messaging/assignment.h"
#include "messaging/fresh.h"
#include "messaging/topics.h"
#include "playlists/programme.h"
#include "tests/support/picture.h"
#include "trust/keyring.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace ironfence::e2e {

using support::ScriptedServer;

namespace {

base::AuthorityId authority()
{
    return *base::AuthorityId::parse(QStringLiteral("test-police"));
}

base::ScreenId screenId()
{
    return *base::ScreenId::parse(QStringLiteral("one"));
}

base::PlacePath place()
{
    return *base::PlacePath::parse(QStringLiteral("test/bank"));
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size();
}

} // namespace

Impostor::Impostor()
{
    m_http.answer([this](const ScriptedServer::Request &request) { return answer(request); });
}

bool Impostor::start()
{
    if (!m_mosquitto.start())
        return false;
    m_broker = std::make_unique<messaging::PahoBroker>(
        messaging::BrokerAddress{QStringLiteral("127.0.0.1"), m_mosquitto.port(), QStringLiteral("impostor"), {}, {}});
    QObject::connect(m_broker.get(), &messaging::Broker::received, m_broker.get(),
                     [this](const messaging::Message &message) { receive(message); });
    m_broker->subscribe(messaging::topics::fromAllScreens());
    m_broker->start();
    return QTest::qWaitFor([this] { return m_broker->isConnected(); }, 10'000);
}

bool Impostor::writeScreen(const QString &directory) const
{
    trust::Keyring keyring;
    keyring.set(authority(), {{m_operator.publicKey()}, 1});
    messaging::Assignment assignment;
    assignment.authority = authority();
    assignment.version = 1;
    assignment.screen.id = screenId();
    assignment.screen.place = place();
    assignment.screen.canvas.size = QSize(160, 120);
    const auto envelope =
        trust::Envelope::sign(QLatin1String(messaging::Assignment::payloadType), assignment.serialize(), m_operator);
    const QByteArray ini =
        QStringLiteral("[screen]\nid=one\nassignment=assignment.json\n[server]\nurl=%1\n[broker]\nhost=127.0.0.1\n"
                       "port=%2\npassword_file=broker.password\n[trust]\nfile=trust.json\n[state]\ndirectory=state\n")
            .arg(m_http.url().toString())
            .arg(m_mosquitto.port())
            .toUtf8();
    const QDir dir(directory);
    return write(dir.filePath(QStringLiteral("player.ini")), ini) &&
           write(dir.filePath(QStringLiteral("assignment.json")), envelope.serialize()) &&
           write(dir.filePath(QStringLiteral("trust.json")), keyring.serialize()) &&
           write(dir.filePath(QStringLiteral("broker.password")), "nobody asks");
}

base::ObjectRef Impostor::serve(const QByteArray &bytes)
{
    const base::ObjectRef object{base::Sha256::of(bytes), bytes.size()};
    replaceObject(object.sha256, bytes);
    return object;
}

playlists::Manifest Impostor::manifest(qint64 version, const QColor &colour)
{
    playlists::ImageItem image;
    image.asset = {serve(support::pictureOf(colour)), QStringLiteral("image/png"), QStringLiteral("colour.png")};
    playlists::Programme programme;
    programme.id = *base::ProgrammeId::parse(QStringLiteral("colour"));
    programme.title = QStringLiteral("colour");
    programme.playlist().title = QStringLiteral("colour");
    programme.playlist().items = {{.content = image, .duration = std::chrono::seconds(1)}};

    playlists::Manifest manifest;
    manifest.authority = authority();
    manifest.version = version;
    manifest.issued = base::SystemClock().now();
    manifest.expires = manifest.issued + std::chrono::hours(24);
    manifest.programmes = {{programme.id, serve(programme.serialize()), {}, base::json::Value::object()}};
    return manifest;
}

playlists::Manifest Impostor::manifest(qint64 version, const QColor &colour, const playlists::Card &card)
{
    playlists::Programme programme;
    programme.id = *base::ProgrammeId::parse(QStringLiteral("card"));
    programme.title = QStringLiteral("card");
    programme.rank = playlists::Rank::Campaign;
    programme.playlist().items = {{.content = playlists::CardItem{card}, .duration = std::chrono::seconds(60)}};
    auto both = manifest(version, colour);
    both.programmes.append({programme.id, serve(programme.serialize()), {}, base::json::Value::object()});
    return both;
}

playlists::Alert Impostor::alert(qint64 number)
{
    playlists::Alert alert;
    alert.number = number;
    alert.identifier = QStringLiteral("test-police-%1").arg(number);
    alert.authority = authority();
    alert.status = playlists::AlertStatus::Exercise;
    alert.sent = base::SystemClock().now();
    alert.effective = alert.sent;
    alert.expires = alert.sent + std::chrono::minutes(10);
    alert.places = {place()};
    alert.headline = QStringLiteral("转账前请先核实");
    alert.senderName = QStringLiteral("反诈中心");
    return alert;
}

trust::Envelope Impostor::sign(const playlists::Manifest &manifest) const
{
    return trust::Envelope::sign(QLatin1String(playlists::Manifest::payloadType), manifest.serialize(), m_operator);
}

trust::Envelope Impostor::sign(const playlists::Alert &alert) const
{
    return trust::Envelope::sign(QLatin1String(playlists::Alert::payloadType), alert.serialize(), m_operator);
}

void Impostor::announce(const QByteArray &envelope, qint64 version)
{
    messaging::Fresh fresh;
    fresh.time = base::SystemClock().now();
    fresh.manifests.insert(authority(), {version, serve(envelope)});
    (void)m_broker->publish({messaging::topics::fresh(), fresh.serialize(), true});
}

void Impostor::sendAlerts(const QList<QByteArray> &envelopes)
{
    const messaging::AlertSet set{place(), ++m_alertSets, envelopes};
    (void)m_broker->publish({messaging::topics::alerts(place()), set.serialize(), true});
}

base::ObjectRef Impostor::assetOf(const playlists::Manifest &manifest) const
{
    const auto programme = playlists::Programme::parse(object(manifest.programmes.front().object.sha256));
    return programme->assets().front().object;
}

bool Impostor::reported(base::ErrorCode code) const
{
    return std::any_of(m_report.faults.begin(), m_report.faults.end(),
                       [&](const messaging::Fault &fault) { return fault.code == base::nameOf(code); });
}

void Impostor::receive(const messaging::Message &message)
{
    if (message.topic == messaging::topics::report(screenId())) {
        if (const auto report = messaging::Report::parse(message.payload))
            m_report = *report;
    } else if (message.topic == messaging::topics::receipts(screenId())) {
        const auto batch = messaging::ReceiptBatch::parse(message.payload);
        if (!batch)
            return;
        for (const auto &receipt : batch->receipts)
            m_receipts[receipt.id] = receipt;
    }
}

ScriptedServer::Answer Impostor::answer(const ScriptedServer::Request &request) const
{
    if (request.path == "/time") {
        const auto now =
            std::chrono::duration_cast<std::chrono::microseconds>(base::SystemClock().now().time_since_epoch()).count();
        return {ScriptedServer::response("200 OK",
                                         QStringLiteral("{\"received_us\":%1,\"sent_us\":%1}").arg(now).toUtf8())};
    }
    const auto object = m_objects.constFind(request.path.mid(QByteArrayView("/content/").size()));
    if (object == m_objects.constEnd())
        return {ScriptedServer::response("404 Not Found", {})};
    return ScriptedServer::honest(request, *object);
}

} // namespace ironfence::e2e
