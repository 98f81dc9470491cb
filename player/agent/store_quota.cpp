// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/store_quota.h"

#include "messaging/bounds.h"

#include <QStorageInfo>
#include <algorithm>

namespace ironfence::player {

DiskSpace DiskSpace::of(const QString &path)
{
    const QStorageInfo disk(path);
    return {std::max<qint64>(disk.bytesTotal(), 0), std::max<qint64>(disk.bytesAvailable(), 0)};
}

qint64 quotaOf(const std::optional<qint64> &configuredBytes, qint64 heldBytes, const DiskSpace &disk)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    constexpr qint64 least = 512 * mebibyte;
    constexpr qint64 most = 4096 * mebibyte;
    if (configuredBytes)
        return *configuredBytes;
    if (disk.totalBytes == 0)
        return messaging::maxNumber;
    const auto toBeLeft = std::clamp(disk.totalBytes / 20, least, most);
    return std::max<qint64>(heldBytes + disk.freeBytes - toBeLeft, 0);
}

} // namespace ironfence::player
