// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/paho/paho_broker.h"
#include "messaging/receipt.h"
#include "messaging/report.h"
#include "playlists/alert.h"
#include "playlists/card.h"
#include "playlists/manifest.h"
#include "tests/support/mosquitto_fixture.h"
#include "tests/support/scripted_server.h"
#include "trust/envelope.h"

#include <QColor>
#include <QHash>

namespace ironfence::e2e {

/// Whoever has taken over server, broker and network: can say anything on the wire, in the operator's name or
/// another's, and serve any bytes. Holds the operator's key too, so that a test can tell honest documents from forged
/// ones.
class Impostor
{
public:
    Impostor();

    [[nodiscard]] bool start();
    /// Writes what `screen add` would write, for a screen "one" at test/bank with a canvas of 160×120.
    [[nodiscard]] bool writeScreen(const QString &directory) const;

    /// A manifest of one programme that shows one colour; the bytes are served at once.
    [[nodiscard]] playlists::Manifest manifest(qint64 version, const QColor &colour);
    /// The same with a second programme, of one card, that outranks the first.
    [[nodiscard]] playlists::Manifest manifest(qint64 version, const QColor &colour, const playlists::Card &card);
    [[nodiscard]] static playlists::Alert alert(qint64 number);
    [[nodiscard]] trust::Envelope sign(const playlists::Manifest &manifest) const;
    [[nodiscard]] trust::Envelope sign(const playlists::Alert &alert) const;
    /// A key that no screen has pinned.
    [[nodiscard]] const trust::SecretKey &strangersKey() const { return m_stranger; }

    /// Serves the bytes as the manifest of this version and says over MQTT that it is current.
    void announce(const QByteArray &envelope, qint64 version);
    void sendAlerts(const QList<QByteArray> &envelopes);
    [[nodiscard]] QByteArray object(const base::Sha256 &object) const
    {
        return m_objects.value(object.hex().toLatin1());
    }
    /// The one asset of the first programme of a manifest made here.
    [[nodiscard]] base::ObjectRef assetOf(const playlists::Manifest &manifest) const;
    /// From now on these bytes stand where the object should be.
    void replaceObject(const base::Sha256 &object, const QByteArray &bytes)
    {
        m_objects[object.hex().toLatin1()] = bytes;
    }

    [[nodiscard]] const messaging::Report &report() const { return m_report; }
    [[nodiscard]] bool reported(base::ErrorCode code) const;
    /// The newest revision of every receipt.
    [[nodiscard]] QList<messaging::Receipt> receipts() const { return m_receipts.values(); }

private:
    base::ObjectRef serve(const QByteArray &bytes);
    void receive(const messaging::Message &message);
    support::ScriptedServer::Answer answer(const support::ScriptedServer::Request &request) const;

    trust::SecretKey m_operator = trust::SecretKey::generate();
    trust::SecretKey m_stranger = trust::SecretKey::generate();
    support::MosquittoFixture m_mosquitto;
    support::ScriptedServer m_http;
    std::unique_ptr<messaging::PahoBroker> m_broker;
    QHash<QByteArray, QByteArray> m_objects; // hex → bytes
    messaging::Report m_report;
    QHash<QString, messaging::Receipt> m_receipts;
    qint64 m_alertSets = 0;
};

} // namespace ironfence::e2e
