// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>

namespace ironfence::tests {

/// Every picture of a film, Format_RGB32, decoded by GStreamer; none when it cannot be. `rate` becomes frames a second.
[[nodiscard]] QList<QImage> picturesOf(const QString &file, double &rate);

/// Mean difference of a channel over the whole picture, 0–255; 255 for pictures of different sizes.
[[nodiscard]] double apart(const QImage &a, const QImage &b);

} // namespace ironfence::tests
