// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "media/preflight/sample_ptr.h"
#include "media/probe/damage_watch.h"
#include "media/probe/gst_ptr.h"

#include <gst/app/gstappsink.h>
#include <optional>

namespace ironfence::media {

/// The pictures of a film, one after the other, as fast as they can be decoded; sound is left alone. In a confined
/// process, after keepAllowedElementsOnly(). One thread.
class DecodedFilm
{
public:
    explicit DecodedFilm(const QString &uri);
    ~DecodedFilm();
    Q_DISABLE_COPY_MOVE(DecodedFilm)

    /// The next picture, upright, as I420; nothing at the end, after an error, and when none comes within 10 s.
    [[nodiscard]] SamplePtr next();
    /// Goes on with the newest key picture at or before this time, also after the end. False: the film cannot be
    /// sought.
    [[nodiscard]] bool seek(base::Milliseconds time);
    /// After the last picture: whether it was the last one of the film.
    [[nodiscard]] bool endedWell();
    [[nodiscard]] bool isDamaged() const { return m_damage.isDamaged(); }
    /// As the file says, once the first picture is there.
    [[nodiscard]] std::optional<base::Milliseconds> length() const;

private:
    [[nodiscard]] bool hasFailed();

    DamageWatch m_damage; // outlives the decoders
    GObjectPtr<GstElement> m_pipeline;
    GObjectPtr<GstElement> m_sink;
    bool m_failed = false;
};

} // namespace ironfence::media
