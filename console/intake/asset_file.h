// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/asset_upload.h"
#include "media/confined_program.h"
#include "playlists/playlist.h"

#include <functional>

namespace ironfence::console::intake {

/// What an asset is called after its file: without what texts on the wire may not hold (docs/wire.md), line feed and
/// tab included, and cut to 255 UTF-16 code units before the suffix.
[[nodiscard]] QString assetName(const QString &fileName);

/// How long an asset is, as far as its probe found out; nothing for pictures.
[[nodiscard]] std::optional<base::Milliseconds> lengthOf(const media::Facts &facts);

/// Told how many bytes of a file were read so far; answering false gives it up.
using ReadProgress = std::function<bool(qint64 read)>;

/// What the probe says of a file; hearing a long one takes a while (media/probe/probe.h). Blocks. Errors: Unsupported
/// (not playable; the message says why), NotFound, Internal, Conflict (it was to stop).
[[nodiscard]] base::Result<media::Facts> examineAsset(const QString &path, const media::Attention &attention = {});

/// A local file on its way to the server as an asset, already hashed.
class AssetFile
{
public:
    /// Reads the whole file once. Errors: NotFound, Invalid (empty, or no regular file), TooLarge, Io, Conflict (it was
    /// given up).
    [[nodiscard]] static base::Result<AssetFile> open(const QString &path, const ReadProgress &progress = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] const base::ObjectRef &object() const { return m_object; }

    /// What a programme says of this asset, if the server has it.
    [[nodiscard]] base::Result<std::optional<playlists::AssetRef>> onServer(const client::ApiClient &api) const;
    /// What a programme would say of this asset; examines the file and asks no server. Errors: as examineAsset().
    [[nodiscard]] base::Result<playlists::AssetRef> here(const media::Attention &attention = {}) const;
    /// Sends the file with what was found out about it, or what the server has not got of it (client::AssetUpload).
    [[nodiscard]] base::Result<playlists::AssetRef> upload(const client::ApiClient &api, const media::Facts &facts,
                                                           const client::UploadWatch &watch = {},
                                                           const client::UploadPace &pace = {}) const;

private:
    AssetFile(QString path, base::ObjectRef object);

    QString m_path;
    base::ObjectRef m_object;
};

/// Whether a failure is about one file, so that the next one may still succeed; otherwise the server cannot be worked
/// with.
[[nodiscard]] bool concernsOneFile(const base::Error &error);

} // namespace ironfence::console::intake
