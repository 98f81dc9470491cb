// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/upload_desk.h"

#include "console/desktop/library/asset_suffixes.h"

#include <QDir>
#include <QLoggingCategory>
#include <algorithm>

namespace ironfence::console::desktop::library {

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.console.desktop.library")

using base::ErrorCode;
using Stage = UploadModel::Stage;
using Fault = UploadModel::Fault;

Stage stageOf(UploadJob::Step step)
{
    switch (step) {
    case UploadJob::Step::Reading:
        return Stage::Reading;
    case UploadJob::Step::Hearing:
        return Stage::Hearing;
    case UploadJob::Step::Sending:
        break;
    }
    return Stage::Sending;
}

Fault faultOf(const UploadJob::Failure &failure)
{
    const bool wasSending = failure.step == UploadJob::Step::Sending;
    switch (failure.error.code) {
    case ErrorCode::Unavailable:
    case ErrorCode::Conflict: // somebody else sends the same file just now
        return Fault::Away;
    case ErrorCode::NotFound:
        return Fault::Missing;
    case ErrorCode::Invalid:
        return wasSending ? Fault::Changed : Fault::NotAFile;
    case ErrorCode::Io:
        return wasSending ? Fault::Changed : Fault::Unreadable;
    case ErrorCode::TooLarge:
        return Fault::TooLarge;
    case ErrorCode::Unsupported:
        return Fault::Unplayable;
    case ErrorCode::Denied:
        return Fault::Denied;
    case ErrorCode::Full:
        return Fault::Full;
    default:
        return Fault::Broken;
    }
}

QStringList assetsIn(const QString &folder)
{
    QStringList paths;
    const auto files = QDir(folder).entryInfoList(assetPatterns(), QDir::Files | QDir::Readable, QDir::Name);
    for (const auto &file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

} // namespace

UploadDesk::UploadDesk(link::Link &link, const client::ClientConfig &config, const AssetModel &library, QObject *parent)
    : QObject(parent), m_config(config), m_library(&library), m_link(&link)
{
    constexpr std::chrono::seconds rest{5};
    m_thread.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &UploadDesk::goOn);
    connect(&m_uploads, &UploadModel::counted, this, &UploadDesk::changed);
    connect(&library, &AssetModel::replaced, this, &UploadDesk::follow);
    connect(&link, &link::Link::standingChanged, this, [this] {
        if (m_link->standing() != link::Standing::Online || !m_rest.isActive())
            return;
        m_rest.stop();
        goOn();
    });
}

UploadDesk::~UploadDesk()
{
    constexpr int patienceMs = 50;
    do {
        for (const auto &[number, job] : m_jobs)
            job->giveUp();
    } while (!m_thread.waitForDone(patienceMs));
}

int UploadDesk::underWay() const
{
    return static_cast<int>(std::count_if(m_uploads.all().cbegin(), m_uploads.all().cend(), &UploadModel::isUnderWay));
}

void UploadDesk::add(const QList<QUrl> &files)
{
    m_leftOut = 0;
    for (const auto &file : files) {
        const auto path = file.isLocalFile() ? file.toLocalFile() : file.toString();
        const auto parts = QFileInfo(path).isDir() ? assetsIn(path) : QStringList{path};
        for (const auto &part : parts)
            addFile(part);
    }
    Q_EMIT changed();
    goOn();
}

void UploadDesk::addFile(const QString &path)
{
    const auto &all = m_uploads.all();
    const bool isThere = std::any_of(all.cbegin(), all.cend(), [&path](const Upload &upload) {
        return upload.path == path && UploadModel::isUnderWay(upload);
    });
    if (isThere)
        return;
    if (all.size() >= mostUploads) {
        ++m_leftOut;
        return;
    }
    Upload upload;
    upload.number = ++m_last;
    upload.path = path;
    upload.name = intake::assetName(QFileInfo(path).fileName());
    m_jobs.emplace(upload.number, std::make_unique<UploadJob>(m_config, path));
    m_uploads.add(upload);
}

void UploadDesk::goOn()
{
    if (m_current != 0 || m_rest.isActive())
        return;
    const auto &all = m_uploads.all();
    const auto next =
        std::find_if(all.cbegin(), all.cend(), [](const Upload &upload) { return upload.stage == Stage::Waiting; });
    if (next != all.cend())
        run(next->number);
}

void UploadDesk::run(int number)
{
    m_current = number;
    m_uploads.change(number, [](Upload &upload) {
        upload.stage = Stage::Reading;
        upload.part = 0;
        upload.from = 0;
    });
    auto *job = m_jobs.at(number).get();
    const auto told = [this, number](const UploadJob::Stand &stand) {
        const auto show = [this, number, stand] {
            m_uploads.change(number, [&](Upload &upload) {
                upload.stage = stageOf(stand.step);
                upload.part = stand.part;
                upload.from = stand.from;
                if (stand.step == UploadJob::Step::Sending) { // the server answers: what was amiss is over
                    upload.fault = Fault::None;
                    upload.detail.clear();
                }
            });
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    };
    m_thread.start([this, job, number, told] {
        auto outcome = job->run(told);
        QMetaObject::invokeMethod(
            this, [this, number, outcome = std::move(outcome)] { end(number, outcome); }, Qt::QueuedConnection);
    });
}

void UploadDesk::end(int number, const tl::expected<UploadJob::Outcome, UploadJob::Failure> &outcome)
{
    m_current = 0;
    const bool isGivenUp = m_jobs.at(number)->isGivenUp();
    m_uploads.change(number, [&](Upload &upload) {
        upload.part = 1;
        upload.from = 0;
        upload.fault = Fault::None;
        upload.detail.clear();
        if (outcome) {
            upload.stage = outcome->wasThere ? Stage::There : Stage::Added;
            upload.sha256 = outcome->sha256;
            const auto *row = m_library->find(outcome->sha256);
            upload.examination = row != nullptr ? row->state : State::Waiting;
        } else if (isGivenUp) {
            upload.stage = Stage::GivenUp;
        } else {
            fail(upload, outcome.error());
        }
    });
    if (const auto *upload = m_uploads.find(number); upload == nullptr || !UploadModel::isUnderWay(*upload))
        m_jobs.erase(number);
    goOn();
}

void UploadDesk::fail(Upload &upload, const UploadJob::Failure &failure)
{
    qCInfo(log).noquote() << "a file was not uploaded:" << failure.error.line();
    upload.fault = faultOf(failure);
    upload.detail = failure.error.message;
    upload.stage = upload.fault == Fault::Away ? Stage::Waiting : Stage::Failed;
    if (upload.stage == Stage::Waiting)
        m_rest.start();
}

void UploadDesk::giveUp(int number)
{
    const auto job = m_jobs.find(number);
    if (job == m_jobs.end())
        return;
    job->second->giveUp();
    if (number == m_current)
        return; // it ends soon
    m_jobs.erase(job);
    m_uploads.change(number, [](Upload &upload) {
        upload.stage = Stage::GivenUp;
        upload.fault = Fault::None;
    });
}

void UploadDesk::tryAgain(int number)
{
    const auto *upload = m_uploads.find(number);
    if (upload == nullptr || (upload->stage != Stage::Failed && upload->stage != Stage::GivenUp))
        return;
    m_jobs.insert_or_assign(number, std::make_unique<UploadJob>(m_config, upload->path));
    m_uploads.change(number, [](Upload &again) {
        again.stage = Stage::Waiting;
        again.fault = Fault::None;
        again.part = 0;
    });
    goOn();
}

void UploadDesk::clear()
{
    m_leftOut = 0;
    m_uploads.removeIf([](const Upload &upload) { return !UploadModel::isUnderWay(upload); });
}

void UploadDesk::follow(const AssetRow *, const AssetRow *now)
{
    if (now == nullptr)
        return;
    QList<int> concerned;
    for (const auto &upload : m_uploads.all()) {
        if (upload.sha256 == now->asset.object.sha256)
            concerned.append(upload.number);
    }
    for (const int number : concerned)
        m_uploads.change(number, [now](Upload &upload) { upload.examination = now->state; });
}

} // namespace ironfence::console::desktop::library
