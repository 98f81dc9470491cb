// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>

namespace ironfence::media::pack {

/// The picture of the film at a time, Format_RGB32. The same time and size give the same picture; the first one is
/// complete. A canvas at least four times as wide as high gets the strip's composition, any other the wide one.
[[nodiscard]] QImage filmFrame(QSize size, double seconds);

/// The poster of the pack: the same words at rest.
[[nodiscard]] QImage poster(QSize size);

} // namespace ironfence::media::pack
