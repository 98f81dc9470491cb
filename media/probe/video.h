// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/facts.h"
#include "media/probe/examined_file.h"

namespace ironfence::media {

/// Facts of an MP4 or WebM by GstDiscoverer, the proof that a first picture can be decoded, and how loud its sound is.
/// Says on stderr how many per cent of that are done, about once a second. Errors: Unsupported.
[[nodiscard]] base::Result<Facts> probeVideo(const ExaminedFile &file);

} // namespace ironfence::media
