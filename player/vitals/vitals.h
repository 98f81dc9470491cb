// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "media/store.h"
#include "messaging/vitals.h"
#include "stage/motion.h"

#include <QString>

namespace ironfence::player {

/// How the screen is, as its reports tell it. Sensors and store are looked at every 30 s at most: a report may come
/// every second, and some sensors take milliseconds. Main thread.
class Vitals
{
public:
    static constexpr base::Milliseconds freshFor{30'000};
    static constexpr base::Milliseconds enoughMotion{1'000}; ///< to tell a rate

    /// `diskPath` lies on the disk that is told of; `root` stands for "/". Store and clock are borrowed.
    Vitals(const media::Store &store, QString diskPath, const base::Clock &clock, QString root = {});

    /// A file could not be decoded, or broke while it played.
    void decoderFailed() { ++m_decoderFaults; }
    /// `motion` is the stage's count since its start. The rate is that since the last answer that told one.
    [[nodiscard]] messaging::PictureVitals picture(const stage::Motion &motion);
    /// Nothing when the store cannot be listed.
    [[nodiscard]] std::optional<messaging::StoreVitals> store();
    [[nodiscard]] messaging::MachineVitals machine();
    [[nodiscard]] qint64 diskFreeBytes() const; ///< 0 when nobody can tell

private:
    void look();

    const media::Store &m_store;
    const QString m_diskPath;
    const base::Clock &m_clock;
    const QString m_root;
    qint64 m_decoderFaults = 0;
    stage::Motion m_told; ///< what the last rate was told of
    std::optional<base::MonotonicTime> m_looked;
    std::optional<messaging::StoreVitals> m_storeVitals;
    messaging::MachineVitals m_machine;
};

} // namespace ironfence::player
