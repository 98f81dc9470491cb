// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/vitals/vitals.h"

#include "player/vitals/machine.h"

#include <QStorageInfo>
#include <algorithm>

namespace ironfence::player {

Vitals::Vitals(const media::Store &store, QString diskPath, const base::Clock &clock, QString root)
    : m_store(store), m_diskPath(std::move(diskPath)), m_clock(clock), m_root(std::move(root))
{
}

messaging::PictureVitals Vitals::picture(const stage::Motion &motion)
{
    messaging::PictureVitals vitals;
    vitals.videoFrames = motion.shown;
    vitals.droppedFrames = motion.dropped;
    vitals.repeatedFrames = motion.repeated;
    vitals.decoderFaults = m_decoderFaults;
    const auto time = motion.time - m_told.time;
    if (time >= enoughMotion) {
        constexpr qint64 milli = 1'000;
        constexpr qint64 millisecondsPerSecond = 1'000;
        vitals.presentedFpsMilli = (motion.shown - m_told.shown) * milli * millisecondsPerSecond / time.count();
        m_told = motion;
    }
    return vitals;
}

std::optional<messaging::StoreVitals> Vitals::store()
{
    look();
    return m_storeVitals;
}

messaging::MachineVitals Vitals::machine()
{
    look();
    return m_machine;
}

qint64 Vitals::diskFreeBytes() const
{
    return std::max<qint64>(QStorageInfo(m_diskPath).bytesAvailable(), 0);
}

void Vitals::look()
{
    const auto now = m_clock.monotonic();
    if (m_looked && now - *m_looked < freshFor)
        return;
    m_looked = now;

    m_storeVitals.reset();
    if (const auto objects = m_store.list()) {
        m_storeVitals.emplace();
        m_storeVitals->objects = objects->size();
        for (const auto &object : *objects)
            m_storeVitals->bytes += object.length;
    }

    m_machine.temperatureMilliC = temperatureOf(m_root);
    m_machine.memoryBytes = memoryOf(m_root);
    const qint64 total = QStorageInfo(m_diskPath).bytesTotal();
    m_machine.diskTotalBytes = total > 0 ? std::optional(total) : std::nullopt;
}

} // namespace ironfence::player
