// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <glib-object.h>
#include <gst/gst.h>
#include <memory>

namespace ironfence::media {

struct FreeGObject
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct FreeGString
{
    void operator()(gchar *text) const { g_free(text); }
};
struct FreeCaps
{
    void operator()(GstCaps *caps) const { gst_caps_unref(caps); }
};

/// What GLib and GStreamer hand over to be freed, freed.
template <typename T>
using GObjectPtr = std::unique_ptr<T, FreeGObject>;
using GStringPtr = std::unique_ptr<gchar, FreeGString>;
using CapsPtr = std::unique_ptr<GstCaps, FreeCaps>;

} // namespace ironfence::media
