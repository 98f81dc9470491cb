// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace ironfence::player {

/// The disk that the store lies on; zeros when nobody can tell.
struct DiskSpace
{
    qint64 totalBytes = 0;
    qint64 freeBytes = 0;

    [[nodiscard]] static DiskSpace of(const QString &path);
    bool operator==(const DiskSpace &) const = default;
};

/// How many bytes the store may hold: what was configured, else what leaves 5 % of the disk free, at least 512 MiB and
/// at most 4 GiB: journals, logs and system need that much, and no more on a larger disk.
[[nodiscard]] qint64 quotaOf(const std::optional<qint64> &configuredBytes, qint64 heldBytes, const DiskSpace &disk);

} // namespace ironfence::player
