// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::media {

/// Runs a gst-launch description to its end. False, with a warning, when it cannot be built or fails.
[[nodiscard]] bool makeClip(const QString &description);

} // namespace ironfence::media
