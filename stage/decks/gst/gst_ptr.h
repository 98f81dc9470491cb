// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gst/gst.h>
#include <memory>

namespace ironfence::stage {

/// Owns one reference to a GStreamer object.
struct GstUnref
{
    void operator()(gpointer object) const { gst_object_unref(object); }
};
struct GstCapsUnref
{
    void operator()(GstCaps *caps) const { gst_caps_unref(caps); }
};
struct GstSampleUnref
{
    void operator()(GstSample *sample) const { gst_sample_unref(sample); }
};
struct GFree
{
    void operator()(gpointer memory) const { g_free(memory); }
};
struct GErrorFree
{
    void operator()(GError *error) const { g_error_free(error); }
};

template <typename T>
using GstPtr = std::unique_ptr<T, GstUnref>;
using GstCapsPtr = std::unique_ptr<GstCaps, GstCapsUnref>;
using GstSamplePtr = std::unique_ptr<GstSample, GstSampleUnref>;
using GCharPtr = std::unique_ptr<gchar, GFree>;
using GErrorPtr = std::unique_ptr<GError, GErrorFree>;

} // namespace ironfence::stage
