// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/video_pipeline.h"

#include "stage/decks/gst/allow_list.h"
#include "stage/decks/gst/error_message.h"
#include "stage/decks/gst/frame_shape.h"

#include <QFile>
#include <cmath>
#include <gst/app/gstappsink.h>

namespace ironfence::stage {

namespace {

// Values of GstAutoplugSelectResult, which GStreamer keeps in a private header.
constexpr int autoplugTry = 0;
constexpr int autoplugSkip = 2;

// Frames later than this are dropped, so that an overloaded machine skips instead of sinking ever deeper; basesink
// still shows at least one frame a second.
constexpr GstClockTime maxLateness = 100 * GST_MSECOND;

// Whoever joins at the very end, or behind it, sees what comes this long before it.
constexpr base::Milliseconds lastFrame{100};

// qos lets the decoder skip what would come too late. The queue lets decoder and converter use a core each.
constexpr const char *pictureBranch =
    "queue name=in max-size-buffers=3 max-size-bytes=0 max-size-time=0 ! videoconvert ! videoflip name=turn ! %1"
    "videoconvertscale name=scale add-borders=true ! capsfilter name=shape ! appsink name=out sync=true max-buffers=2 "
    "qos=true";

constexpr const char *pictureName = "picture";

int onAutoplugSelect(GstElement *, GstPad *, GstCaps *, GstElementFactory *factory, gpointer)
{
    return isAllowedFactory(GST_OBJECT_NAME(factory)) ? autoplugTry : autoplugSkip;
}

// What each callback is given and destroys with forget(): a share in the listener.
VideoPipelineListener &listenerOf(gpointer data)
{
    return **static_cast<std::shared_ptr<VideoPipelineListener> *>(data);
}

void forget(gpointer data)
{
    delete static_cast<std::shared_ptr<VideoPipelineListener> *>(data);
}

void deliver(GstSample *pulled, gpointer data)
{
    if (const GstSamplePtr sample(pulled); sample)
        listenerOf(data).onSample(sample.get());
}

GstFlowReturn onPreroll(GstAppSink *sink, gpointer data)
{
    deliver(gst_app_sink_try_pull_preroll(sink, 0), data);
    return GST_FLOW_OK;
}

GstFlowReturn onNewSample(GstAppSink *sink, gpointer data)
{
    deliver(gst_app_sink_try_pull_sample(sink, 0), data);
    return GST_FLOW_OK;
}

GstPadProbeReturn onEncoded(GstPad *, GstPadProbeInfo *info, gpointer data)
{
    if (const auto time = GST_BUFFER_PTS(gst_pad_probe_info_get_buffer(info)); GST_CLOCK_TIME_IS_VALID(time))
        listenerOf(data).onEncoded(std::chrono::nanoseconds(static_cast<qint64>(time)));
    return GST_PAD_PROBE_OK;
}

// What the decoder itself marks as damaged is no picture.
GstPadProbeReturn onDecoded(GstPad *, GstPadProbeInfo *info, gpointer data)
{
    listenerOf(data).onDecoded();
    const bool damaged = GST_BUFFER_FLAG_IS_SET(gst_pad_probe_info_get_buffer(info), GST_BUFFER_FLAG_CORRUPTED);
    return damaged ? GST_PAD_PROBE_DROP : GST_PAD_PROBE_OK;
}

/// True for the end of stream of one branch, which its sink posts after the last frame has stood for its time.
bool isEndOf(GstMessage *message, const char *branch)
{
    const GstStructure *structure = gst_message_get_structure(message);
    if (GST_MESSAGE_TYPE(message) != GST_MESSAGE_ELEMENT || !gst_structure_has_name(structure, "GstBinForwarded"))
        return false;
    GstMessage *inner = nullptr;
    gst_structure_get(structure, "message", GST_TYPE_MESSAGE, &inner, nullptr);
    if (!inner)
        return false;
    const bool end =
        GST_MESSAGE_TYPE(inner) == GST_MESSAGE_EOS && g_strcmp0(GST_OBJECT_NAME(GST_MESSAGE_SRC(inner)), branch) == 0;
    gst_message_unref(inner);
    return end;
}

/// Who hears the messages of the bus.
struct Ear
{
    std::shared_ptr<VideoPipelineListener> listener;
    std::shared_ptr<SoundBranch> sound;
};

// A synchronous handler works without a GLib main loop and cannot be lost to the first ERROR.
GstBusSyncReply onBusMessage(GstBus *, GstMessage *message, gpointer data)
{
    const auto &ear = *static_cast<Ear *>(data);
    if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR) {
        if (ear.sound && ear.sound->owns(message))
            ear.sound->lose(errorOf(message).message);
        else
            ear.listener->onError(errorOf(message));
    } else if (isEndOf(message, pictureName)) {
        ear.listener->onEnd();
    }
    gst_message_unref(message);
    return GST_BUS_DROP;
}

} // namespace

VideoPipeline::VideoPipeline(RegularFile file, std::shared_ptr<VideoPipelineListener> listener, const Wish &wish)
    : m_file(std::move(file))
    , m_listener(std::move(listener))
    , m_pipeline(GST_ELEMENT(gst_object_ref_sink(gst_pipeline_new(nullptr))))
{
    if (!wish.audioSink.isEmpty())
        m_sound = std::make_shared<SoundBranch>(wish.audioSink, std::pow(10, wish.gain / 20),
                                                [ear = m_listener](const QString &why) { ear->onSoundLost(why); });
}

base::Result<std::unique_ptr<VideoPipeline>> VideoPipeline::create(RegularFile file, const Wish &wish,
                                                                   std::shared_ptr<VideoPipelineListener> listener)
{
    std::unique_ptr<VideoPipeline> pipeline(new VideoPipeline(std::move(file), std::move(listener), wish));
    if (!pipeline->build(wish))
        return base::failure(base::ErrorCode::Internal, QStringLiteral("the video pipeline cannot be built"));
    pipeline->connectSignals();
    return pipeline;
}

bool VideoPipeline::build(const Wish &wish)
{
    GstElement *source = gst_element_factory_make("filesrc", nullptr);
    m_decoder = gst_element_factory_make("decodebin", nullptr);
    const QByteArray description = QString::fromLatin1(pictureBranch)
                                       .arg(wish.cover ? QStringLiteral("aspectratiocrop name=crop ! ") : QString())
                                       .toLatin1();
    m_picture = gst_parse_bin_from_description(description.constData(), TRUE, nullptr);
    if (!source || !m_decoder || !m_picture)
        return false;

    gst_object_set_name(GST_OBJECT(m_picture), pictureName);
    gst_bin_add_many(GST_BIN(m_pipeline.get()), source, m_decoder, m_picture, nullptr);
    g_object_set(source, "location", QFile::encodeName(m_file.path()).constData(), nullptr);
    const GstCapsPtr wanted(gst_caps_from_string(m_sound ? "video/x-raw(ANY); audio/x-raw(ANY)" : "video/x-raw(ANY)"));
    g_object_set(m_decoder, "caps", wanted.get(), "expose-all-streams", FALSE, nullptr);

    shapeFrames(m_picture, wish.size, wish.undrawn);
    if (wish.cover) {
        const GstPtr<GstElement> crop(gst_bin_get_by_name(GST_BIN(m_picture), "crop"));
        gst_util_set_object_arg(
            G_OBJECT(crop.get()), "aspect-ratio",
            QStringLiteral("%1/%2").arg(wish.size.width()).arg(wish.size.height()).toLatin1().constData());
    }

    const GstPtr<GstPad> input(gst_element_get_static_pad(m_picture, "sink"));
    gst_pad_add_probe(input.get(), GST_PAD_PROBE_TYPE_BUFFER, onDecoded, new std::shared_ptr(m_listener), forget);
    // It passes frames on as they are only once its direction has changed to none; from the start it copies them.
    const GstPtr<GstElement> turn(gst_bin_get_by_name(GST_BIN(m_picture), "turn"));
    for (const char *direction : {"90r", "auto"})
        gst_util_set_object_arg(G_OBJECT(turn.get()), "video-direction", direction);
    const GstPtr<GstElement> sink(gst_bin_get_by_name(GST_BIN(m_picture), "out"));
    m_sink = sink.get();
    if (wish.stepped)
        g_object_set(m_sink, "sync", FALSE, "qos", FALSE, nullptr);
    else
        g_object_set(m_sink, "max-lateness", static_cast<gint64>(maxLateness), nullptr);

    const GstPtr<GstClock> clock(gst_system_clock_obtain());
    gst_pipeline_use_clock(GST_PIPELINE(m_pipeline.get()), clock.get());
    g_object_set(m_pipeline.get(), "message-forward", TRUE, nullptr);
    return gst_element_link(source, m_decoder);
}

void VideoPipeline::connectSignals()
{
    GstAppSinkCallbacks callbacks = {};
    callbacks.new_preroll = onPreroll;
    callbacks.new_sample = onNewSample;
    gst_app_sink_set_callbacks(GST_APP_SINK(m_sink), &callbacks, new std::shared_ptr(m_listener), forget);
    const GstPtr<GstBus> bus(gst_element_get_bus(m_pipeline.get()));
    gst_bus_set_sync_handler(bus.get(), onBusMessage, new Ear{m_listener, m_sound},
                             [](gpointer ear) { delete static_cast<Ear *>(ear); });

    g_signal_connect(m_decoder, "autoplug-select", G_CALLBACK(onAutoplugSelect), nullptr);
    // All of the decoder's signals come from its own threads; the destructor stops those before the members go.
    using PadAdded = void (*)(GstElement *, GstPad *, VideoPipeline *);
    const PadAdded padAdded = [](GstElement *, GstPad *pad, VideoPipeline *self) {
        const GstCapsPtr caps(gst_pad_query_caps(pad, nullptr));
        const GstPtr<GstPad> input(gst_element_get_static_pad(self->m_picture, "sink"));
        if (!g_str_has_prefix(gst_structure_get_name(gst_caps_get_structure(caps.get(), 0)), "video/"))
            self->m_sound->attach(GST_BIN(self->m_pipeline.get()), pad);
        else if (!gst_pad_is_linked(input.get()))
            gst_pad_link(pad, input.get());
    };
    g_signal_connect(m_decoder, "pad-added", G_CALLBACK(padAdded), this);
    using ElementAdded = void (*)(GstBin *, GstBin *, GstElement *, VideoPipeline *);
    const ElementAdded elementAdded = [](GstBin *, GstBin *, GstElement *element, VideoPipeline *self) {
        constexpr auto videoDecoder = GST_ELEMENT_FACTORY_TYPE_DECODER | GST_ELEMENT_FACTORY_TYPE_MEDIA_VIDEO;
        GstElementFactory *factory = gst_element_get_factory(element);
        if (!factory || !gst_element_factory_list_is_type(factory, videoDecoder))
            return;
        // libav's decoders would give frames that they could not put together.
        if (g_object_class_find_property(G_OBJECT_GET_CLASS(element), "output-corrupt"))
            g_object_set(element, "output-corrupt", FALSE, nullptr);
        // They would write into buffers that they go on reading, so that each is copied once more, into new memory.
        if (g_object_class_find_property(G_OBJECT_GET_CLASS(element), "direct-rendering"))
            g_object_set(element, "direct-rendering", FALSE, nullptr);
        if (const GstPtr<GstPad> input(gst_element_get_static_pad(element, "sink")); input)
            gst_pad_add_probe(input.get(), GST_PAD_PROBE_TYPE_BUFFER, onEncoded, new std::shared_ptr(self->m_listener),
                              forget);
    };
    g_signal_connect(m_decoder, "deep-element-added", G_CALLBACK(elementAdded), this);
    using NoMorePads = void (*)(GstElement *, VideoPipeline *);
    const NoMorePads noMorePads = [](GstElement *, VideoPipeline *self) {
        const GstPtr<GstPad> input(gst_element_get_static_pad(self->m_picture, "sink"));
        if (!gst_pad_is_linked(input.get()))
            self->m_listener->onError(
                {base::ErrorCode::Unsupported, QStringLiteral("has no picture that can be decoded"), {}});
    };
    g_signal_connect(m_decoder, "no-more-pads", G_CALLBACK(noMorePads), this);
}

void VideoPipeline::setVolume(double volume, base::Milliseconds over)
{
    if (m_sound)
        m_sound->setVolume(volume, over);
}

void VideoPipeline::mindSound()
{
    if (m_sound)
        m_sound->mind();
}

VideoPipeline::~VideoPipeline()
{
    if (m_sound)
        m_sound->stop();
    gst_element_set_state(m_pipeline.get(), GST_STATE_NULL);
    const GstPtr<GstBus> bus(gst_element_get_bus(m_pipeline.get()));
    gst_bus_set_sync_handler(bus.get(), nullptr, nullptr, nullptr);
}

bool VideoPipeline::pause()
{
    return gst_element_set_state(m_pipeline.get(), GST_STATE_PAUSED) != GST_STATE_CHANGE_FAILURE;
}

bool VideoPipeline::seek(base::Milliseconds position)
{
    // Past the end there is no frame, and nothing that says so while it stands still: the last one is shown instead.
    gint64 length = 0;
    if (gst_element_query_duration(m_pipeline.get(), GST_FORMAT_TIME, &length))
        position =
            std::min(position, std::max(base::Milliseconds(length / GST_MSECOND) - lastFrame, base::Milliseconds{0}));
    const auto flags = static_cast<GstSeekFlags>(GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_ACCURATE);
    return gst_element_seek_simple(m_pipeline.get(), GST_FORMAT_TIME, flags, position.count() * GST_MSECOND);
}

bool VideoPipeline::play(base::Milliseconds late)
{
    // The pipeline would start its time with its state; here it starts with the slot, whenever the state follows.
    const GstPtr<GstClock> clock(gst_pipeline_get_pipeline_clock(GST_PIPELINE(m_pipeline.get())));
    gst_element_set_start_time(m_pipeline.get(), GST_CLOCK_TIME_NONE);
    const GstClockTime base = gst_clock_get_time(clock.get()) - late.count() * GST_MSECOND;
    gst_element_set_base_time(m_pipeline.get(), base);
    if (m_sound)
        m_sound->play(clock.get(), base);
    return gst_element_set_state(m_pipeline.get(), GST_STATE_PLAYING) != GST_STATE_CHANGE_FAILURE;
}

} // namespace ironfence::stage
