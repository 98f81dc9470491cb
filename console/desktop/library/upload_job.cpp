// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/upload_job.h"

#include <QFileInfo>
#include <algorithm>

namespace ironfence::console::desktop::library {

using base::Result;

UploadJob::UploadJob(const client::ClientConfig &config, QString path)
    : m_path(std::move(path)), m_api(config.server, config.token, {.cancellation = &m_cancellation})
{
}

tl::expected<UploadJob::Outcome, UploadJob::Failure> UploadJob::run(const Told &told)
{
    return go(told).map_error([this](const base::Error &error) { return Failure{m_step, error}; });
}

void UploadJob::giveUp()
{
    m_stop.request_stop();
    m_cancellation.cancel();
}

Result<UploadJob::Outcome> UploadJob::go(const Told &told)
{
    if (auto done = read(told); !done)
        return base::failure(done.error());
    m_step = Step::Sending;
    const auto sha256 = m_file->object().sha256;
    const auto known = m_file->onServer(m_api);
    if (!known)
        return base::failure(known.error());
    if (*known)
        return Outcome{sha256, true};
    if (auto done = hear(told); !done)
        return base::failure(done.error());

    if (auto done = send(told); !done)
        return base::failure(done.error());
    return Outcome{sha256, false};
}

Result<void> UploadJob::send(const Told &told)
{
    begin(told, Step::Sending);
    const auto partOf = [length = static_cast<double>(m_file->object().length)](qint64 bytes) {
        return static_cast<double>(bytes) / length;
    };
    const auto resumed = [&](qint64 kept) {
        m_from = partOf(kept);
        m_told.invalidate(); // is said at once
        tell(told, m_from);
    };
    const auto progress = [&](qint64 bytes) {
        const auto part = partOf(bytes);
        if (part < m_from)
            m_from = 0; // what the server kept was wrong, and all is sent anew
        return tell(told, part);
    };
    // One connection that breaks is nothing that a person needs to hear of; the desk waits for a server that is away.
    constexpr client::UploadPace pace{.vainTries = 2};
    const auto sent = m_file->upload(m_api, *m_facts, {.progress = progress, .resumed = resumed}, pace);
    return sent.map([](const playlists::AssetRef &) {});
}

Result<void> UploadJob::read(const Told &told)
{
    m_step = Step::Reading;
    const QFileInfo info(m_path);
    if (m_file && m_changed == info.lastModified() && m_file->object().length == info.size())
        return {};
    begin(told, Step::Reading);
    m_facts.reset();
    m_file.reset();
    m_changed = info.lastModified();
    const auto length = static_cast<double>(std::max<qint64>(info.size(), 1));
    auto file =
        intake::AssetFile::open(m_path, [&](qint64 bytes) { return tell(told, static_cast<double>(bytes) / length); });
    if (!file)
        return base::failure(file.error());
    m_file = std::move(*file);
    return {};
}

Result<void> UploadJob::hear(const Told &told)
{
    m_step = Step::Hearing;
    if (m_facts)
        return {};
    begin(told, Step::Hearing);
    constexpr double whole = 100;
    const auto facts =
        intake::examineAsset(m_path, {[&](int percent) { tell(told, percent / whole); }, m_stop.get_token()});
    if (!facts)
        return base::failure(facts.error());
    m_facts = *facts;
    return {};
}

void UploadJob::begin(const Told &told, Step step)
{
    m_step = step;
    m_from = 0;
    told({m_step, 0, m_from});
}

/// False when it was given up.
bool UploadJob::tell(const Told &told, double part)
{
    constexpr qint64 restMs = 100;
    if (!m_told.isValid() || m_told.elapsed() >= restMs) {
        m_told.start();
        told({m_step, std::min(part, 1.0), m_from});
    }
    return !isGivenUp();
}

} // namespace ironfence::console::desktop::library
