// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/cancellation.h"
#include "console/client/client_config.h"
#include "console/intake/asset_file.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace ironfence::console::desktop::library {

/// One file on its way to the server. It runs on a thread of its own, again and again until it succeeds: what was found
/// out about a file that did not change meanwhile is not found out anew.
class UploadJob
{
public:
    enum class Step { Reading, Hearing, Sending };

    /// How far it is, in parts of a whole.
    struct Stand
    {
        Step step = Step::Reading;
        double part = 0;
        double from = 0; ///< of Sending: what the server had already when it began
    };

    /// Told on the thread that runs it, when a step begins and about ten times a second.
    using Told = std::function<void(const Stand &stand)>;

    /// What became of it.
    struct Outcome
    {
        base::Sha256 sha256;
        bool wasThere = false; ///< the server had it before
    };

    /// Why it did not succeed, and how far it was.
    struct Failure
    {
        Step step = Step::Reading;
        base::Error error;
    };

    UploadJob(const client::ClientConfig &config, QString path);

    /// Blocks until it is there or failed. Errors: those of intake::AssetFile and of the server; anything, when it was
    /// given up.
    [[nodiscard]] tl::expected<Outcome, Failure> run(const Told &told);
    /// From any thread, for good: what is under way ends soon. Whoever waits for the end repeats this, as
    /// client::Cancellation says.
    void giveUp();
    [[nodiscard]] bool isGivenUp() const { return m_stop.stop_requested(); }

private:
    [[nodiscard]] base::Result<Outcome> go(const Told &told);
    [[nodiscard]] base::Result<void> read(const Told &told);
    [[nodiscard]] base::Result<void> hear(const Told &told);
    [[nodiscard]] base::Result<void> send(const Told &told);
    bool tell(const Told &told, double part);
    void begin(const Told &told, Step step);

    QString m_path;
    client::Cancellation m_cancellation;
    client::ApiClient m_api;
    std::stop_source m_stop;
    Step m_step = Step::Reading;
    double m_from = 0; ///< of the step, when it began
    QElapsedTimer m_told;
    QDateTime m_changed; ///< when the file was, as it was read
    std::optional<intake::AssetFile> m_file;
    std::optional<media::Facts> m_facts;
};

} // namespace ironfence::console::desktop::library
