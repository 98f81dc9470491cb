// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>

namespace ironfence::support {

/// A PNG of 160×120 px in one colour; the same colour gives the same bytes.
[[nodiscard]] QByteArray pictureOf(const QColor &colour);

} // namespace ironfence::support
