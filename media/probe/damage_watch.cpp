// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/damage_watch.h"

#include <QByteArrayView>

namespace ironfence::media {

DamageWatch::DamageWatch()
{
    gst_debug_set_active(TRUE);
    gst_debug_set_threshold_for_name("libav", GST_LEVEL_INFO);
    gst_debug_remove_log_function(gst_debug_log_default);
    gst_debug_add_log_function(onLog, &m_damaged, nullptr);
}

DamageWatch::~DamageWatch()
{
    gst_debug_remove_log_function_by_data(&m_damaged);
}

void DamageWatch::onLog(GstDebugCategory *category, GstDebugLevel, const gchar *, const gchar *, gint, GObject *,
                        GstDebugMessage *message, gpointer damaged)
{
    if (!QByteArrayView(gst_debug_category_get_name(category)).startsWith("libav"))
        return;
    const QByteArrayView text(gst_debug_message_get(message));
    // Others of its errors come from good files as well: a reference that a cut took away, for instance.
    for (const char *sign : {"Invalid NAL unit size", "Error splitting", "error while decoding", "concealing"}) {
        if (text.contains(sign))
            *static_cast<std::atomic<bool> *>(damaged) = true;
    }
}

} // namespace ironfence::media
