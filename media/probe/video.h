// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/facts.h"
#include "media/probe/kind.h"

namespace ironfence::media {

/// Facts of an MP4 or WebM by GstDiscoverer, and the proof that a first picture can be decoded. Errors: Unsupported.
[[nodiscard]] base::Result<Facts> probeVideo(const PosixFile &file, Kind kind);

} // namespace ironfence::media
