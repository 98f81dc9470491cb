// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ironfence::media {

/// The same MP4 with a track header whose matrix says: a quarter turn clockwise (ISO 14496-12, 8.3.2), as phones write
/// it. What lies left is then above.
inline QByteArray turned(QByteArray mp4)
{
    const auto matrix = QByteArray::fromHex("000000000001000000000000ffff00000000000000000000007800000000000040000000");
    return mp4.replace(mp4.indexOf("tkhd") + 44, matrix.size(), matrix);
}

} // namespace ironfence::media
