// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/examination/examiner.h"

#include <QLoggingCategory>

namespace ironfence::console::server::examination {

using base::failure;
using base::Result;
using preflight::Report;
using records::ExaminationRecords;
using records::Outcome;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.examination")

constexpr int niceness = 5; // a third of what others get when processors are scarce: the programs' own time runs on

} // namespace

Examiner::Examiner(records::Records &records, const media::DiskStore &store, const base::Clock &clock, Work work,
                   Making making, QObject *parent)
    : QObject(parent)
    , m_records(&records)
    , m_store(&store)
    , m_clock(&clock)
    , m_work(std::move(work))
    , m_making(std::move(making))
    , m_strips(records, store, clock)
{
    m_thread.setObjectName(QStringLiteral("examiner"));
    m_worker.moveToThread(&m_thread);
}

Examiner::~Examiner()
{
    stop();
}

Result<Examiner::Examination> Examiner::examineForAll(const QString &file, std::stop_token stop)
{
    QList<preflight::Requirements> asked;
    for (const auto profile : preflight::allProfiles())
        asked.append(preflight::requirementsOf(profile));
    return console::examination::examine(file, asked, {{}, {}, std::move(stop), niceness});
}

Result<media::Filmstrip> Examiner::makeStrip(const QString &file, std::stop_token stop)
{
    return media::filmstripOf(file, {{}, std::move(stop), niceness});
}

Result<void> Examiner::start()
{
    if (auto again = m_records->examinations.tryAgain(); !again)
        return again;
    if (auto again = m_records->filmstrips.tryAgain(); !again)
        return again;
    m_thread.start();
    look();
    return {};
}

void Examiner::stop()
{
    if (!m_thread.isRunning())
        return;
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
    takeBack();
}

/// What was broken off does not count.
void Examiner::takeBack()
{
    const auto broken = std::exchange(m_current, {});
    if (!broken)
        return;
    const auto taken = m_isStrip ? m_records->filmstrips.takeBack(*broken) : m_records->examinations.takeBack(*broken);
    if (!taken)
        qCWarning(log).noquote() << "what was broken off counts:" << taken.error().line();
}

void Examiner::look()
{
    if (m_current || !m_thread.isRunning() || m_stop.stop_requested())
        return;
    const auto asset = next();
    if (!asset) {
        qCCritical(log).noquote() << "no asset can be examined:" << asset.error().line();
        return;
    }
    if (*asset)
        begin((*asset)->sha256);
    else if (m_makesStrips)
        lookForStrip();
}

void Examiner::lookForStrip()
{
    const auto asset = m_strips.begin();
    if (!asset) {
        qCCritical(log).noquote() << "no filmstrip can be made:" << asset.error().line();
        return;
    }
    if (!*asset)
        return;
    m_isStrip = true;
    send(**asset, m_making, [this](const base::Sha256 &of, const auto &strip) { endStrip(of, strip); });
}

/// Has the thread do a job on the file of an asset.
template <typename Job, typename Then>
void Examiner::send(const base::Sha256 &asset, const Job &job, Then then)
{
    m_current = asset;
    QMetaObject::invokeMethod(
        &m_worker, [this, asset, &job, then, file = m_store->pathOf(asset), stop = m_stop.get_token()] {
            auto found = job(file, stop);
            QMetaObject::invokeMethod(
                this, [asset, then, found = std::move(found)] { then(asset, found); }, Qt::QueuedConnection);
        });
}

/// What is to be examined now, if anything is. Assets whose bytes are missing wait until they are sent again.
Result<std::optional<base::ObjectRef>> Examiner::next()
{
    const auto waiting = m_records->examinations.waiting();
    if (!waiting)
        return failure(waiting.error());
    for (const auto &asset : *waiting) {
        if (!m_store->contains(asset))
            continue;
        const auto record = m_records->examinations.find(asset.sha256);
        if (!record)
            return failure(record.error());
        if (record->attempts < ExaminationRecords::mostAttempts)
            return asset;
        const auto why = QStringLiteral("the server ended in the midst of it, %1 times").arg(record->attempts);
        if (!keep(asset.sha256, Report::unexamined(why), Outcome::Unexamined))
            return std::optional<base::ObjectRef>();
    }
    return std::optional<base::ObjectRef>();
}

void Examiner::begin(const base::Sha256 &asset)
{
    if (const auto begun = m_records->examinations.begin(asset); !begun) {
        qCCritical(log).noquote() << "an asset cannot be examined:" << begun.error().line();
        return;
    }
    m_isStrip = false;
    send(asset, m_work, [this](const base::Sha256 &of, const auto &found) { end(of, found); });
}

void Examiner::endStrip(const base::Sha256 &asset, const Result<media::Filmstrip> &strip)
{
    if (m_stop.stop_requested() || m_current != asset)
        return; // broken off
    m_current.reset();
    m_makesStrips = m_strips.keep(asset, strip); // examinations go on all the same
    look();
}

void Examiner::end(const base::Sha256 &asset, const Result<Examination> &found)
{
    if (m_stop.stop_requested() || m_current != asset)
        return; // broken off
    m_current.reset();
    if (!found)
        qCWarning(log).noquote() << "an asset could not be examined:" << found.error().line();
    const bool isKept = found ? keep(asset, found->report, found->facts ? Outcome::Judged : Outcome::Unplayable)
                              : keep(asset, Report::unexamined(found.error().message), Outcome::Unexamined);
    if (isKept)
        look();
}

/// False when it could not be stored; then nothing more is begun until something arrives, or the next start.
bool Examiner::keep(const base::Sha256 &asset, const Report &report, Outcome outcome)
{
    records::ExaminationRecord record;
    record.verdict = nameOf(report.verdict());
    record.outcome = outcome;
    record.examinedMs = base::toUnixMs(m_clock->now());
    if (const auto kept = m_records->examinations.put(asset, record, report.toJson()); !kept) {
        qCCritical(log).noquote() << "what was found out about an asset cannot be stored:" << kept.error().line();
        return false;
    }
    const auto line = QStringLiteral("asset %1 was examined: %2").arg(asset.hex(), record.verdict);
    if (outcome != Outcome::Judged)
        qCWarning(log).noquote() << line + u',' << report.findings.constFirst().text;
    else
        qCInfo(log).noquote() << line;
    Q_EMIT examined(asset);
    return true;
}

} // namespace ironfence::console::server::examination
