// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <gst/gst.h>

namespace ironfence::stage {

/// Has what leaves a branch with a "scale" (videoconvertscale) and a "shape" (capsfilter) behind it come in this size
/// and as BGRx; with `undrawn`, what is upright, progressive I420 of this size already is left as it is, for whoever
/// draws it. Before the branch runs.
void shapeFrames(GstElement *branch, QSize size, bool undrawn);

} // namespace ironfence::stage
