// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ironfence::stage {

/// How many bytes imageFormatOf() looks at.
inline constexpr qint64 imageHeadBytes = 64;

/// The name that Qt has for a picture that begins with these bytes: png, jpeg, gif, webp, bmp; "svg" for what may be a
/// drawing; empty for all others.
[[nodiscard]] QByteArray imageFormatOf(QByteArrayView head);

} // namespace ironfence::stage
