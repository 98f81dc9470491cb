// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gst/gst.h>
#include <memory>

namespace ironfence::media {

struct FreeSample
{
    void operator()(GstSample *sample) const { gst_sample_unref(sample); }
};

/// A decoded picture with its format and its time.
using SamplePtr = std::unique_ptr<GstSample, FreeSample>;

} // namespace ironfence::media
