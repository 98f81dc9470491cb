// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/sound_device.h"

#include "stage/decks/gst/gst_ptr.h"

#include <QLoggingCategory>

namespace ironfence::stage {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.stage")

constexpr auto lookPatience = 300ms;
constexpr std::chrono::milliseconds lookAgain = 1min;
constexpr std::chrono::milliseconds tellAgain = 1h;

/// The first element for sound whose device opens; empty without one.
QByteArray findSink()
{
    for (const char *name : {"pipewiresink", "pulsesink", "alsasink"}) {
        GstElement *made = gst_element_factory_make(name, nullptr);
        if (!made)
            continue;
        const GstPtr<GstElement> sink(GST_ELEMENT(gst_object_ref_sink(made)));
        const bool opens = gst_element_set_state(sink.get(), GST_STATE_READY) == GST_STATE_CHANGE_SUCCESS;
        gst_element_set_state(sink.get(), GST_STATE_NULL);
        if (opens)
            return name;
    }
    return {};
}

} // namespace

SoundDevice::SoundDevice() : m_patientUntil(std::chrono::steady_clock::now() + lookPatience)
{
    const std::scoped_lock lock(m_mutex);
    look();
}

SoundDevice::SoundDevice(QByteArray sink) : m_given(std::move(sink)), m_sink(m_given) {}

SoundDevice::~SoundDevice()
{
    m_worker.waitForDone();
}

QByteArray SoundDevice::sink()
{
    std::unique_lock lock(m_mutex);
    m_looked.wait_until(lock, m_patientUntil, [this] { return !m_looking; });
    if (m_sink.isEmpty() && !m_looking && m_sinceLook.hasExpired(lookAgain.count()))
        look();
    return m_sink;
}

/// With the mutex held.
void SoundDevice::look()
{
    m_sinceLook.start();
    if (!m_given.isEmpty()) {
        m_sink = m_given;
        return;
    }
    m_looking = true;
    m_worker.start([this] {
        const auto found = findSink();
        const std::scoped_lock lock(m_mutex);
        m_sink = found;
        m_looking = false;
        qCInfo(log).noquote() << "sound:" << (found.isEmpty() ? QByteArray("no device") : found);
        m_looked.notify_all();
    });
}

void SoundDevice::lose(const QString &why)
{
    qCWarning(log).noquote() << "no sound:" << why;
    {
        const std::scoped_lock lock(m_mutex);
        m_sink.clear();
        m_sinceLook.start();
        if (m_sinceTold.isValid() && !m_sinceTold.hasExpired(tellAgain.count()))
            return;
        m_sinceTold.start();
    }
    const base::Error error{base::ErrorCode::Unavailable, QStringLiteral("no sound: ") + why, {}};
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT lost(error); }, Qt::QueuedConnection);
}

} // namespace ironfence::stage
