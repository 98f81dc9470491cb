// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"

namespace ironfence::console::client {

/// What is told of an upload, on the thread that runs it. Each may be empty.
struct UploadWatch
{
    UploadProgress progress = {};
    std::function<void(qint64 kept)> resumed = {};             ///< it goes on where an earlier one broke off
    std::function<void(const base::Error &error)> paused = {}; ///< it broke off, and is tried again in a while
};

/// How patient an upload is.
struct UploadPace
{
    int vainTries = 6;                      ///< one after the other, each begun no further than before: then it fails
    base::Milliseconds firstRest{1'000};    ///< a rest is anything up to this, then up to twice that …
    base::Milliseconds longestRest{15'000}; ///< … and up to this at most, so that no two go on in step
};

/// One file on its way to the server, whatever the network does meanwhile: what the server keeps of it is asked for and
/// not sent again, now and after each connection that breaks off. Blocks; one thread.
class AssetUpload
{
public:
    static constexpr qint64 worthAsking = 1024 * 1024; ///< bytes: what is shorter is sent whole sooner than asked about

    /// All of it is borrowed; the file is open, and the object's.
    AssetUpload(const ApiClient &api, const base::ObjectRef &object, QFile &file, UploadPace pace = {})
        : m_api(&api), m_object(object), m_file(&file), m_pace(pace)
    {
    }

    /// Errors: as ApiClient::uploadOffset() and putAsset(); of connections that broke off, the last one's. One that was
    /// given up is Conflict or Unavailable.
    [[nodiscard]] base::Result<void> run(const QString &name, const media::Facts &facts, const UploadWatch &watch = {});

private:
    [[nodiscard]] base::Result<qint64> offset() const;
    [[nodiscard]] base::Result<void> send(const QString &name, const media::Facts &facts, const UploadWatch &watch);
    [[nodiscard]] bool passes(const base::Error &error) const;
    [[nodiscard]] bool rest() const;

    const ApiClient *m_api;
    base::ObjectRef m_object;
    QFile *m_file;
    UploadPace m_pace;
    qint64 m_furthest = 0; ///< that the server was found to keep
    int m_vain = 0;        ///< tries that failed since it was found to keep more
    bool m_isGivenUp = false;
};

} // namespace ironfence::console::client
