// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::media {

/// Whether at least one picture of the video at this URI can be decoded, within 10 s: a stream may be announced and
/// hold nothing.
[[nodiscard]] bool hasPicture(const QString &uri);

} // namespace ironfence::media
