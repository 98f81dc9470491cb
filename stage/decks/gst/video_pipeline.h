// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "stage/decks/gst/gst_ptr.h"
#include "stage/decks/gst/sound_branch.h"
#include "stage/decks/regular_file.h"

#include <QSize>

namespace ironfence::stage {

/// What a pipeline tells, from its streaming threads.
class VideoPipelineListener
{
public:
    virtual ~VideoPipelineListener() = default;
    /// A frame of this presentation time goes into the decoder.
    virtual void onEncoded(std::chrono::nanoseconds time) = 0;
    /// A frame came out of the decoder, whether or not it will be shown.
    virtual void onDecoded() = 0;
    /// A frame whose time has come; the first one while still paused. `sample` is borrowed.
    virtual void onSample(GstSample *sample) = 0;
    /// The last frame has stood for its time.
    virtual void onEnd() = 0;
    /// Nothing more will come.
    virtual void onError(const base::Error &error) = 0;
    /// The sound has ended, because its device failed; the picture goes on.
    virtual void onSoundLost(const QString &why) = 0;
};

/// One file on its way to frames of one size: source, demuxer and decoders by the allow-list, orientation, scaling,
/// appsink. Runs on the system clock, so that the picture never depends on a sound device. Made and told on the main
/// thread; destroyed on any, which fades a sound out and blocks until its threads have stopped.
class VideoPipeline
{
public:
    struct Wish
    {
        QSize size;
        bool cover = false;   ///< fill the canvas and crop, instead of borders
        QByteArray audioSink; ///< element for sound; empty: sound is not even decoded
        double gain = 0;      ///< dB, of the sound
        bool stepped = false; ///< frames come as fast as the listener takes them, every one of them
        bool undrawn = false; ///< frames that need nothing but colours come as I420 instead of BGRx
    };

    /// The listener is shared with the streaming threads, which may still be inside a call when the pipeline is let go.
    [[nodiscard]] static base::Result<std::unique_ptr<VideoPipeline>>
    create(RegularFile file, const Wish &wish, std::shared_ptr<VideoPipelineListener> listener);
    VideoPipeline(const VideoPipeline &) = delete;
    VideoPipeline &operator=(const VideoPipeline &) = delete;
    ~VideoPipeline();

    /// Decodes up to the first frame.
    [[nodiscard]] bool pause();
    /// Paused, goes to another position, exactly; its frame comes as the first one did.
    [[nodiscard]] bool seek(base::Milliseconds position);
    /// Lets time run, as if it had begun to `late` ago (negative: will begin).
    [[nodiscard]] bool play(base::Milliseconds late);

    /// Fader::setVolume().
    void setVolume(double volume, base::Milliseconds over);
    /// To be called now and then while it plays: gives a sound device up that hangs.
    void mindSound();

private:
    VideoPipeline(RegularFile file, std::shared_ptr<VideoPipelineListener> listener, const Wish &wish);
    [[nodiscard]] bool build(const Wish &wish);
    void connectSignals();

    RegularFile m_file;
    std::shared_ptr<VideoPipelineListener> m_listener;
    std::shared_ptr<SoundBranch> m_sound; ///< null: not wanted
    GstPtr<GstElement> m_pipeline;
    GstElement *m_decoder = nullptr; ///< the pipeline owns these
    GstElement *m_picture = nullptr;
    GstElement *m_sink = nullptr;
};

} // namespace ironfence::stage
