// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

namespace ironfence::console::client {

using base::Result;

namespace {

QByteArray pathOf(qint64 version)
{
    return "manifests/" + QByteArray::number(version);
}

QByteArray pathOf(qint64 version, const base::ProgrammeId &id)
{
    return pathOf(version) + "/programmes/" + QUrl::toPercentEncoding(id.text());
}

} // namespace

Result<QList<ManifestVersion>> ApiClient::manifests() const
{
    return readPages(
        "manifests?limit=100", "manifests", [this](const QByteArray &path) { return read(path); },
        listed<ManifestVersion>);
}

Result<ManifestPage> ApiClient::manifestPage(std::optional<qint64> after) const
{
    return as(read("manifests?limit=50" + (after ? "&after=" + QByteArray::number(*after) : QByteArray())),
              entry<ManifestPage>);
}

Result<ManifestVersion> ApiClient::manifestVersion(qint64 version) const
{
    return as(read(pathOf(version)), entry<ManifestVersion>);
}

Result<QByteArray> ApiClient::published(qint64 version, const base::ProgrammeId &id,
                                        const base::ObjectRef &object) const
{
    return believed(read(pathOf(version, id)), object);
}

Result<QList<playlists::check::Finding>> ApiClient::findings(qint64 version, const base::ProgrammeId &id) const
{
    return asList(read(pathOf(version, id) + "/findings"), "findings", entry<playlists::check::Finding>);
}

} // namespace ironfence::console::client
