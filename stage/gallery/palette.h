// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace ironfence::stage::gallery {

/// The picture with its 256 most frequent colours, each other colour as the nearest of them: a third of the bytes, and
/// pictures of few flat colours keep what is seen.
[[nodiscard]] QImage paletted(const QImage &picture);

} // namespace ironfence::stage::gallery
