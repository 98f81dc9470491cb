// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/asset_upload.h"

#include <QRandomGenerator>
#include <algorithm>

namespace ironfence::console::client {

using base::ErrorCode;
using base::Result;

Result<void> AssetUpload::run(const QString &name, const media::Facts &facts, const UploadWatch &watch)
{
    m_furthest = 0;
    m_vain = 0;
    m_isGivenUp = false;
    for (;;) {
        const auto sent = send(name, facts, watch);
        if (sent || !passes(sent.error()) || ++m_vain >= m_pace.vainTries)
            return sent;
        if (watch.paused)
            watch.paused(sent.error());
        if (!rest())
            return sent;
    }
}

/// One try.
Result<void> AssetUpload::send(const QString &name, const media::Facts &facts, const UploadWatch &watch)
{
    const auto kept = offset();
    if (!kept)
        return base::failure(kept.error());
    if (*kept >= m_furthest + worthAsking) { // the last try was not in vain
        m_furthest = *kept;
        m_vain = 0;
    }
    if (*kept > 0 && watch.resumed)
        watch.resumed(*kept);
    const auto progress = [&](qint64 bytes) {
        m_isGivenUp = watch.progress && !watch.progress(bytes);
        return !m_isGivenUp;
    };
    return m_api->putAsset(m_object, name, facts, *m_file, progress, *kept);
}

Result<qint64> AssetUpload::offset() const
{
    if (m_object.length < worthAsking)
        return 0;
    auto kept = m_api->uploadOffset(m_object);
    if (!kept && kept.error().code == ErrorCode::NotFound)
        return 0; // a server from before the question takes everything anew
    return kept;
}

/// Whether it may go better in a while: the network, a server that is busy or starts anew, a part that was wrong and is
/// dropped, or somebody who still sends the same, most likely the connection that broke off.
bool AssetUpload::passes(const base::Error &error) const
{
    const bool isCancelled = m_api->cancellation() != nullptr && m_api->cancellation()->isCancelled();
    return !m_isGivenUp && !isCancelled && (error.code == ErrorCode::Unavailable || error.code == ErrorCode::Conflict);
}

/// False when it was given up meanwhile.
bool AssetUpload::rest() const
{
    constexpr int doublings = 10;
    const auto bound = std::min(m_pace.firstRest * (1 << std::min(m_vain - 1, doublings)), m_pace.longestRest);
    const base::Milliseconds time{QRandomGenerator::system()->bounded(static_cast<int>(bound.count()) + 1)};
    Cancellation nobody;
    return (m_api->cancellation() != nullptr ? *m_api->cancellation() : nobody).wait(time);
}

} // namespace ironfence::console::client
