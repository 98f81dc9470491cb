// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/sound_branch.h"

#include <algorithm>
#include <thread>

namespace ironfence::stage {

using namespace std::chrono_literals;

namespace {

constexpr gint64 deviceBuffer = 100'000; // microseconds; less is safe from dropouts on fast machines only
constexpr gint64 devicePeriod = 20'000;
constexpr auto heardAfter = 150ms; // what was handed over: the device's buffer, and a decoded piece
constexpr auto fadePatience = 500ms;
constexpr auto lead = 20ms;     // what comes later than that is not played from its beginning
constexpr auto stuckAfter = 1s; // shorter than what the queue holds, so that the decoder does not wait either

constexpr const char *head =
    "queue name=entry ! audioconvert ! audioresample ! capsfilter caps=audio/x-raw,format=F32LE,layout=interleaved";

GstElement *part(const QByteArray &description)
{
    GError *error = nullptr;
    GstElement *bin = gst_parse_bin_from_description_full(description.constData(), TRUE, nullptr,
                                                          GST_PARSE_FLAG_FATAL_ERRORS, &error);
    g_clear_error(&error);
    return bin;
}

void shorten(GstElement *device)
{
    GstIterator *sinks = gst_bin_iterate_sinks(GST_BIN(device));
    GValue item = G_VALUE_INIT;
    while (gst_iterator_next(sinks, &item) == GST_ITERATOR_OK) {
        GObject *sink = G_OBJECT(g_value_get_object(&item));
        if (g_object_class_find_property(G_OBJECT_GET_CLASS(sink), "buffer-time"))
            g_object_set(sink, "buffer-time", deviceBuffer, "latency-time", devicePeriod, nullptr);
        g_value_reset(&item);
    }
    g_value_unset(&item);
    gst_iterator_free(sinks);
}

} // namespace

SoundBranch::SoundBranch(QByteArray sink, double gain, Lost lost)
    : m_sink(std::move(sink))
    , m_lost(std::move(lost))
    , m_fader(std::make_shared<Fader>(gain))
    , m_ramp(std::make_shared<SoundRamp>(m_fader))
{
}

bool SoundBranch::build(GstPad *decoded)
{
    m_bin.reset(GST_ELEMENT(gst_object_ref_sink(gst_bin_new("sound"))));
    GstElement *from = part(head);
    GstElement *ramp = SoundRamp::makeElement(m_ramp);
    // async=false: a sound track that is empty or starts late must not hold the first picture back.
    GstElement *device = part("audioconvert ! " + m_sink + " async=false");
    gst_bin_add(GST_BIN(m_bin.get()), ramp);
    for (GstElement *element : {from, device}) {
        if (element)
            gst_bin_add(GST_BIN(m_bin.get()), element);
    }
    if (!from || !device || !gst_element_link_many(from, ramp, device, nullptr))
        return false;
    m_device.reset(GST_ELEMENT(gst_object_ref(device)));
    gst_element_set_locked_state(device, TRUE);
    shorten(device);
    m_queue.reset(gst_bin_get_by_name(GST_BIN(from), "entry"));

    const GstPtr<GstPad> input(gst_element_get_static_pad(from, "sink"));
    if (!gst_element_add_pad(m_bin.get(), gst_ghost_pad_new("sink", input.get())))
        return false;
    const auto hold = [](GstPad *, GstPadProbeInfo *, gpointer) { return GST_PAD_PROBE_OK; };
    const GstPtr<GstPad> gate(gst_element_get_static_pad(m_queue.get(), "src"));
    m_gate = gst_pad_add_probe(gate.get(), GST_PAD_PROBE_TYPE_BLOCK_DOWNSTREAM, hold, nullptr, nullptr);
    return decoded != nullptr;
}

void SoundBranch::attach(GstBin *pipeline, GstPad *decoded)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_bin)
            return; // another language
        if (!build(decoded)) {
            m_device.reset();
            if (!m_isLost.exchange(true))
                m_lost(QStringLiteral("the way to the device cannot be built"));
            return;
        }
    }
    gst_bin_add(pipeline, GST_ELEMENT(gst_object_ref(m_bin.get())));
    const GstPtr<GstPad> input(gst_element_get_static_pad(m_bin.get(), "sink"));
    gst_pad_link(decoded, input.get());
    gst_element_sync_state_with_parent(m_bin.get());
    advanceLater();
}

void SoundBranch::play(GstClock *clock, GstClockTime base)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_clock.reset(GST_CLOCK(gst_object_ref(clock)));
        m_base = base;
    }
    advanceLater();
}

void SoundBranch::advanceLater()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_device)
        return;
    using Self = std::shared_ptr<SoundBranch>;
    gst_element_call_async(
        m_device.get(), [](GstElement *, gpointer self) { (*static_cast<Self *>(self))->advance(); },
        new Self(shared_from_this()), [](gpointer self) { delete static_cast<Self *>(self); });
}

void SoundBranch::advance()
{
    const std::scoped_lock device(m_deviceMutex);
    if (m_stopped || m_isLost)
        return;
    if (!m_open)
        open();
    if (m_open && !m_begun && !m_isLost)
        begin();
}

void SoundBranch::open()
{
    if (gst_element_set_state(m_device.get(), GST_STATE_PAUSED) == GST_STATE_CHANGE_FAILURE)
        return lose(QStringLiteral("the device does not open"));
    m_open = true;
}

void SoundBranch::begin()
{
    GstClockTime base = GST_CLOCK_TIME_NONE;
    {
        const std::scoped_lock lock(m_mutex);
        base = m_base;
    }
    if (!GST_CLOCK_TIME_IS_VALID(base))
        return;
    m_begun = true;
    gst_element_set_clock(m_device.get(), m_clock.get());
    gst_element_set_start_time(m_device.get(), GST_CLOCK_TIME_NONE);
    gst_element_set_base_time(m_device.get(), base);
    if (gst_element_set_state(m_device.get(), GST_STATE_PLAYING) == GST_STATE_CHANGE_FAILURE)
        return lose(QStringLiteral("the device does not start"));
    const GstClockTime now = gst_clock_get_time(m_clock.get());
    if (now > base)
        m_fader->beginAt(std::chrono::nanoseconds(static_cast<qint64>(now - base)) + lead);
    openGate();
}

void SoundBranch::openGate()
{
    gulong held = 0;
    {
        const std::scoped_lock lock(m_mutex);
        held = std::exchange(m_gate, 0);
    }
    if (held == 0)
        return;
    const GstPtr<GstPad> gate(gst_element_get_static_pad(m_queue.get(), "src"));
    gst_pad_remove_probe(gate.get(), held);
}

bool SoundBranch::owns(GstMessage *message) const
{
    const std::scoped_lock lock(m_mutex);
    return m_bin && GST_MESSAGE_SRC(message) &&
           gst_object_has_as_ancestor(GST_MESSAGE_SRC(message), GST_OBJECT(m_bin.get()));
}

void SoundBranch::lose(const QString &why)
{
    if (m_isLost.exchange(true))
        return;
    m_ramp->discard();
    // Should its thread be stuck inside the device: the decoder's side drops the oldest and goes on.
    gst_util_set_object_arg(G_OBJECT(m_queue.get()), "leaky", "downstream");
    openGate();
    m_lost(why);
}

void SoundBranch::mind()
{
    const auto handed = m_ramp->handedOver();
    bool stuck = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (handed && handed->waiting > stuckAfter && m_clock)
            stuck = gst_clock_get_time(m_clock.get()) >
                    m_base + static_cast<GstClockTime>((handed->end + stuckAfter).count());
    }
    if (stuck)
        lose(QStringLiteral("the device takes no more sound"));
}

/// A sound that came to its own end has not been heard to its end: the device still plays what it was given last.
void SoundBranch::awaitEnd() const
{
    const auto end = m_fader->end();
    if (!end)
        return;
    const std::chrono::nanoseconds now(static_cast<qint64>(gst_clock_get_time(m_clock.get()) - m_base));
    std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(*end + heardAfter - now, fadePatience));
}

void SoundBranch::stop()
{
    bool audible = false;
    {
        const std::scoped_lock lock(m_mutex);
        audible = m_device && m_clock && !m_isLost;
    }
    if (audible) {
        m_fader->setVolume(0, Fader::shortest);
        m_fader->awaitSilence(heardAfter, fadePatience);
        awaitEnd();
    }
    m_stopped = true;
    const std::scoped_lock device(m_deviceMutex);
    if (m_device)
        gst_element_set_state(m_device.get(), GST_STATE_NULL);
}

} // namespace ironfence::stage
