// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/publication/reading.h"

namespace ironfence::console::publication {

using base::ErrorCode;
using base::Result;
using playlists::Manifest;

namespace {

Result<Draft> asDraft(const Result<QByteArray> &bytes, const base::ProgrammeId &id, const base::ObjectRef &object)
{
    if (!bytes)
        return base::failure(bytes.error());
    auto programme = playlists::Programme::parse(*bytes);
    if (!programme)
        return base::failure(programme.error());
    if (programme->id != id)
        return base::failure(
            ErrorCode::Corrupt,
            QStringLiteral("the server gives the programme %1 for %2").arg(programme->id.text(), id.text()));
    return Draft{*programme, object};
}

} // namespace

Result<Manifest> readManifest(const QByteArray &bytes, const trust::Keyring &keyring, const base::AuthorityId &ours,
                              const QString &what)
{
    const auto envelope = trust::Envelope::parse(bytes);
    if (!envelope)
        return base::failure(envelope.error());
    const auto authority = keyring.verify(*envelope, QLatin1String(Manifest::payloadType));
    if (!authority)
        return base::failure(authority.error().code, authority.error().message, what);
    auto manifest = Manifest::parse(envelope->payload);
    if (manifest && (manifest->authority != *authority || *authority != ours))
        return base::failure(ErrorCode::Untrusted, QStringLiteral("is signed by %1").arg(authority->text()), what);
    return manifest;
}

Result<Manifest> currentManifest(const client::ApiClient &api, const trust::Keyring &keyring,
                                 const base::AuthorityId &authority)
{
    const auto bytes = api.manifest();
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Manifest{};
    if (!bytes)
        return base::failure(bytes.error());
    return readManifest(*bytes, keyring, authority, QStringLiteral("current manifest"));
}

Result<Draft> readDraft(const client::ApiClient &api, const base::ProgrammeId &id, const base::ObjectRef &object)
{
    return asDraft(api.draft(id, object), id, object);
}

Result<Draft> readPublished(const client::ApiClient &api, const playlists::ManifestEntry &entry)
{
    return asDraft(api.document(entry.object), entry.id, entry.object);
}

Result<Draft> readEarlier(const client::ApiClient &api, qint64 version, const playlists::ManifestEntry &entry)
{
    return asDraft(api.published(version, entry.id, entry.object), entry.id, entry.object);
}

} // namespace ironfence::console::publication
