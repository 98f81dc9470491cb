// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <gst/gst.h>

namespace ironfence::stage {

/// What an ERROR message of a pipeline says, without the full stop that GStreamer puts at its end: `Io` when the file
/// cannot be read, else `Unsupported`.
[[nodiscard]] base::Error errorOf(GstMessage *message);

} // namespace ironfence::stage
