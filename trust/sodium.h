// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace ironfence::trust {

/// Makes libsodium ready, once for the process and safely on any thread; ends the process if it cannot work here.
void ensureSodium();

/// The bytes as libsodium wants them.
[[nodiscard]] inline const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace ironfence::trust
