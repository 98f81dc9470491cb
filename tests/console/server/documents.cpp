// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/documents.h"

#include "base/clock.h"
#include "playlists/programme.h"

namespace ironfence::console::server {

Documents::Documents()
    : m_authority(*base::AuthorityId::parse(QStringLiteral("county-police"))), m_key(trust::SecretKey::generate())
{
}

trust::Keyring Documents::keyring() const
{
    trust::Keyring keyring;
    keyring.set(m_authority, {{m_key.publicKey()}, 1, {QStringLiteral("mandatory"), 100}});
    return keyring;
}

QByteArray Documents::sign(const char *payloadType, const QByteArray &payload) const
{
    return trust::Envelope::sign(QLatin1String(payloadType), payload, m_key).serialize();
}

QByteArray Documents::signByStranger(const char *payloadType, const QByteArray &payload)
{
    return trust::Envelope::sign(QLatin1String(payloadType), payload, trust::SecretKey::generate()).serialize();
}

QByteArray Documents::assignment(const QString &screen, const QString &place, qint64 version) const
{
    messaging::Assignment assignment;
    assignment.authority = m_authority;
    assignment.version = version;
    assignment.screen.id = *base::ScreenId::parse(screen);
    assignment.screen.place = *base::PlacePath::parse(place);
    return sign(messaging::Assignment::payloadType, assignment.serialize());
}

QByteArray Documents::programme(const QString &id, const std::optional<base::ObjectRef> &asset)
{
    playlists::Programme programme;
    programme.id = *base::ProgrammeId::parse(id);
    programme.title = QStringLiteral("Programme ") + id;
    programme.playlist().title = QStringLiteral("Playlist");
    playlists::Card card;
    card.title = QStringLiteral("不轻信");
    playlists::Item item;
    item.content = playlists::CardItem{card};
    programme.playlist().items.append(item);
    if (asset) {
        playlists::AssetRef picture;
        picture.object = *asset;
        picture.mediaType = QStringLiteral("image/png");
        picture.name = QStringLiteral("a.png");
        item.content = playlists::ImageItem{picture};
        programme.playlist().items.append(item);
    }
    return programme.serialize();
}

playlists::Manifest Documents::manifest(qint64 version, const QList<QByteArray> &programmes) const
{
    playlists::Manifest manifest;
    manifest.authority = m_authority;
    manifest.version = version;
    manifest.issued = base::SystemClock().now();
    manifest.expires = manifest.issued + std::chrono::hours(24);
    for (const auto &bytes : programmes) {
        const auto programme = playlists::Programme::parse(bytes);
        manifest.programmes.append({programme->id, {base::Sha256::of(bytes), bytes.size()}, programme->audience});
    }
    return manifest;
}

QByteArray Documents::signedManifest(qint64 version, const QList<QByteArray> &programmes) const
{
    return sign(playlists::Manifest::payloadType, manifest(version, programmes).serialize());
}

playlists::Alert Documents::alert(qint64 number, base::UtcTime now) const
{
    playlists::Alert alert;
    alert.identifier = QStringLiteral("county-police-%1").arg(number);
    alert.authority = m_authority;
    alert.number = number;
    alert.status = playlists::AlertStatus::Exercise;
    alert.sent = now;
    alert.effective = now;
    alert.expires = now + std::chrono::hours(1);
    alert.level = 2;
    alert.places = {*base::PlacePath::parse(QStringLiteral("zj/tonglu"))};
    alert.headline = QStringLiteral("演练");
    alert.description = QStringLiteral("演练内容");
    alert.instruction = QStringLiteral("请拨打96110");
    alert.senderName = QStringLiteral("县公安局");
    return alert;
}

playlists::Alert Documents::cancel(qint64 number, const playlists::Alert &alert, base::UtcTime now) const
{
    auto cancel = alert;
    cancel.identifier = QStringLiteral("county-police-%1").arg(number);
    cancel.number = number;
    cancel.messageType = playlists::AlertMessageType::Cancel;
    cancel.references = alert.references.isEmpty() ? alert.identifier : alert.references;
    cancel.sent = now;
    cancel.effective = now;
    return cancel;
}

QByteArray Documents::signedAlert(const playlists::Alert &alert) const
{
    return sign(playlists::Alert::payloadType, alert.serialize());
}

} // namespace ironfence::console::server
