// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ironfence::media {

/// Removes from GStreamer's registry, for this process, every source, demuxer, parser and decoder that is not on
/// a short list of names: what is not there cannot be plugged in by any file. After gst_init().
void keepAllowedElementsOnly();

} // namespace ironfence::media
