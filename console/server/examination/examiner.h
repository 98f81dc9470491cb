// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/examination/examination.h"
#include "console/server/examination/strip_list.h"
#include "console/server/records/records.h"

#include "base/clock.h"
#include "media/disk_store.h"

#include <QObject>
#include <QThread>

namespace ironfence::console::server::examination {

/// Sees to it that every asset is examined for the screens of all profiles: one at a time, in the order in which they
/// came, by a thread of its own whose programs give way to all others. What is done and what waits stands in the
/// records, so it goes on where it was after any end of the server; what cannot be played is tried once more at the
/// next start, and what takes the server with it twice is not tried again. When nothing waits to be examined, it makes
/// the filmstrips of those that were (StripList), in the same way. Lives on the main thread.
class Examiner : public QObject
{
    Q_OBJECT
public:
    using Examination = console::examination::Examination;
    /// Examines one file; blocks, and ends soon when it is to stop.
    using Work = std::function<base::Result<Examination>(const QString &file, std::stop_token stop)>;

    /// Makes the filmstrip of one file; likewise.
    using Making = std::function<base::Result<media::Filmstrip>(const QString &file, std::stop_token stop)>;

    /// What is borrowed must live longer; the clock and the records are asked on the main thread only.
    Examiner(records::Records &records, const media::DiskStore &store, const base::Clock &clock,
             Work work = examineForAll, Making making = makeStrip, QObject *parent = nullptr);
    ~Examiner() override;

    /// Begins with what waits.
    [[nodiscard]] base::Result<void> start();
    /// There may be something new to do. Before start() and after stop() it changes nothing.
    void look();
    /// Breaks off what is being done, which then waits as before, and waits until the thread has ended: some tenths
    /// of a second.
    void stop();

    /// With the programs of pre-flight, for the screens of every profile.
    [[nodiscard]] static base::Result<Examination> examineForAll(const QString &file, std::stop_token stop);
    /// With its program.
    [[nodiscard]] static base::Result<media::Filmstrip> makeStrip(const QString &file, std::stop_token stop);

Q_SIGNALS:
    void examined(const ironfence::base::Sha256 &asset);

private:
    [[nodiscard]] base::Result<std::optional<base::ObjectRef>> next();
    void begin(const base::Sha256 &asset);
    void end(const base::Sha256 &asset, const base::Result<Examination> &found);
    void lookForStrip();
    void endStrip(const base::Sha256 &asset, const base::Result<media::Filmstrip> &strip);
    template <typename Job, typename Then>
    void send(const base::Sha256 &asset, const Job &job, Then then);
    void takeBack();
    [[nodiscard]] bool keep(const base::Sha256 &asset, const preflight::Report &report, records::Outcome outcome);

    records::Records *m_records;
    const media::DiskStore *m_store;
    const base::Clock *m_clock;
    Work m_work;
    Making m_making;
    StripList m_strips;
    QThread m_thread;
    QObject m_worker; // whose events the thread handles
    std::stop_source m_stop;
    std::optional<base::Sha256> m_current;
    bool m_isStrip = false;    ///< its filmstrip is made; else it is examined
    bool m_makesStrips = true; ///< until one cannot be stored: then not before the next start
};

} // namespace ironfence::console::server::examination
