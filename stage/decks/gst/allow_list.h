// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace ironfence::stage {

/// Whether a file may bring this element into a pipeline. By factory name, so that a list, an SDP or a reference movie
/// under a video's name is never followed, and a decoder that nobody tested is never woken by a file.
[[nodiscard]] bool isAllowedFactory(QByteArrayView name);

} // namespace ironfence::stage
