// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <atomic>
#include <gst/gst.h>

namespace ironfence::media {

/// While it lives it listens to libav, which tells of damage in its log only: the pictures that it makes up are given
/// as good ones. One at a time, for all decoders of the process.
class DamageWatch
{
public:
    DamageWatch();
    ~DamageWatch();
    Q_DISABLE_COPY_MOVE(DamageWatch)

    /// May be asked from any thread.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    static void onLog(GstDebugCategory *category, GstDebugLevel level, const gchar *file, const gchar *function,
                      gint line, GObject *object, GstDebugMessage *message, gpointer damaged);

    std::atomic<bool> m_damaged = false;
};

} // namespace ironfence::media
