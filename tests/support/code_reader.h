// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QStringList>

namespace ironfence::support {

/// What every QR code in a picture says, as another program reads it that knows nothing of how it was drawn (ZXing):
/// the whole picture is searched, as a telephone does.
[[nodiscard]] QStringList codesIn(const QImage &picture);

} // namespace ironfence::support
