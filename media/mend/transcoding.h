// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/mend/mend.h"
#include "media/probe/gst_ptr.h"

namespace ironfence::media {

/// Decodes a film and encodes it anew into a file. In a confined process, after keepAllowedElementsOnly(). One thread.
class Transcoding
{
public:
    /// Errors: Unavailable (an encoder is not installed).
    [[nodiscard]] static base::Result<Transcoding> create(const QString &uri, const MendRequest &request);
    ~Transcoding();
    Transcoding(Transcoding &&) = default;
    Transcoding &operator=(Transcoding &&) = default;
    Q_DISABLE_COPY(Transcoding)

    /// Waits until everything is written; `progress` is told the share that is done (0–1) once a second. Errors:
    /// Unsupported (it cannot be decoded), Io (it cannot be written), Unavailable (nothing moves for 20 s).
    [[nodiscard]] base::Result<void> run(const std::function<void(double share)> &progress);

private:
    explicit Transcoding(GObjectPtr<GstElement> pipeline) : m_pipeline(std::move(pipeline)) {}
    [[nodiscard]] double share() const;

    GObjectPtr<GstElement> m_pipeline;
};

} // namespace ironfence::media
