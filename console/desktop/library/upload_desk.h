// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/asset_model.h"
#include "console/desktop/library/upload_job.h"
#include "console/desktop/library/upload_model.h"
#include "console/desktop/link/link.h"

#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <map>

namespace ironfence::console::desktop::library {

/// Brings files to the server, one after the other, on a thread of its own. While the server is away they wait and go
/// on by themselves; a file that cannot be taken keeps none of the others. Whoever closes the window gives up what is
/// under way. Main thread.
class UploadDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::library::UploadModel *uploads READ uploads CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int underWay READ underWay NOTIFY changed)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed)

public:
    static constexpr int mostUploads = 1'000; ///< in the list, those that ended included

    /// What is borrowed must live longer.
    UploadDesk(link::Link &link, const client::ClientConfig &config, const AssetModel &library,
               QObject *parent = nullptr);
    ~UploadDesk() override;

    [[nodiscard]] UploadModel *uploads() { return &m_uploads; }
    [[nodiscard]] int count() const { return m_uploads.rowCount(); }
    [[nodiscard]] int underWay() const;                     ///< how many have not ended
    [[nodiscard]] int leftOut() const { return m_leftOut; } ///< how many found no place the last time

    /// Files of this machine; of a folder those that look like assets, without the folders in it.
    Q_INVOKABLE void add(const QList<QUrl> &files);
    Q_INVOKABLE void giveUp(int number);
    Q_INVOKABLE void tryAgain(int number); ///< one that failed or was given up
    Q_INVOKABLE void clear();              ///< forgets those that ended

Q_SIGNALS:
    void changed();

private:
    using Upload = UploadModel::Upload;
    using Stage = UploadModel::Stage;
    using Fault = UploadModel::Fault;

    void addFile(const QString &path);
    void goOn();
    void run(int number);
    void end(int number, const tl::expected<UploadJob::Outcome, UploadJob::Failure> &outcome);
    void fail(Upload &upload, const UploadJob::Failure &failure);
    void follow(const AssetRow *before, const AssetRow *now);

    client::ClientConfig m_config;
    const AssetModel *m_library;
    link::Link *m_link;
    UploadModel m_uploads;
    std::map<int, std::unique_ptr<UploadJob>> m_jobs; ///< of those that have not ended, by number
    int m_last = 0;                                   ///< number that was given
    int m_current = 0;                                ///< that is worked on; 0: none is
    int m_leftOut = 0;
    QTimer m_rest; ///< before a server that was away is tried again
    QThreadPool m_thread;
};

} // namespace ironfence::console::desktop::library
