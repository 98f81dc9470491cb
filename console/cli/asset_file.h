// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "playlists/playlist.h"

#include <QFile>
#include <memory>

namespace ironfence::console::cli {

/// What an asset is called after its file: without what texts on the wire may not hold (docs/wire.md), line feed and
/// tab included, and cut to 255 UTF-16 code units before the suffix.
[[nodiscard]] QString assetName(const QString &fileName);

/// How long an asset is, as far as its probe found out; nothing for pictures.
[[nodiscard]] std::optional<base::Milliseconds> lengthOf(const media::Facts &facts);

/// What the probe says of a file, with a meter on stderr while it hears a long one. Errors: Unsupported (not playable;
/// the message says why), NotFound, Internal.
[[nodiscard]] base::Result<media::Facts> examineAsset(const QString &path);

/// A local file on its way to the server as an asset, already hashed.
class AssetFile
{
public:
    /// Reads the whole file once. Errors: NotFound, Invalid (empty, or no regular file), TooLarge, Io.
    [[nodiscard]] static base::Result<AssetFile> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] const base::ObjectRef &object() const { return m_object; }

    /// What a programme says of this asset, if the server has it.
    [[nodiscard]] base::Result<std::optional<playlists::AssetRef>> onServer(const client::ApiClient &api) const;
    /// What a programme would say of this asset; examines the file and asks no server. Errors: as examineAsset().
    [[nodiscard]] base::Result<playlists::AssetRef> here() const;
    /// Sends the file with what was found out about it, with a meter on stderr.
    [[nodiscard]] base::Result<playlists::AssetRef> upload(const client::ApiClient &api,
                                                           const media::Facts &facts) const;

private:
    AssetFile(QString path, base::ObjectRef object);

    QString m_path;
    base::ObjectRef m_object;
};

/// Whether a failure is about one file, so that the next one may still succeed; otherwise the server cannot be worked
/// with.
[[nodiscard]] bool concernsOneFile(const base::Error &error);

} // namespace ironfence::console::cli
