// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/disk_store.h"
#include "media/inspection.h"
#include "player/transfer/object_fetch.h"
#include "player/transfer/transfer.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QUrl>
#include <memory>
#include <optional>

namespace ironfence::player {

/// The transfer-and-hash thread's only object: queues of documents, of assets and of what is to be verified, each
/// worked off one object at a time. Transfer thread.
class TransferWorker : public QObject
{
    Q_OBJECT
public:
    TransferWorker(const QUrl &server, media::DiskStore &store, base::Milliseconds stall);
    ~TransferWorker() override;

    void fetch(const base::ObjectRef &object, Freight freight);
    void putOff(const base::ObjectRef &object);
    void verify(const base::ObjectRef &object);
    /// Of assets, from now on; nothing: no limit.
    void setAssetRate(std::optional<qint64> bytesPerSecond) { m_assets.bucket.setRate(bytesPerSecond); }

Q_SIGNALS:
    void fetched(const ironfence::base::ObjectRef &object, const ironfence::media::FileStamp &stamp);
    void fetchFailed(const ironfence::base::ObjectRef &object, const ironfence::base::Error &error);
    void verified(const ironfence::base::ObjectRef &object, const ironfence::media::FileStamp &stamp);
    void verifyFailed(const ironfence::base::ObjectRef &object, const ironfence::base::Error &error);

private:
    struct Lane
    {
        QQueue<base::ObjectRef> objects; ///< the first is the one that runs
        TokenBucket bucket;
        std::unique_ptr<ObjectFetch> fetch;
    };
    void fetchNext(Lane &lane);
    void fetchEnded(Lane &lane, const base::Result<media::FileStamp> &result);
    void verifyNext();
    void verifySome();
    void verifyEnded(const base::Result<media::FileStamp> &result);

    QUrl m_server;
    media::DiskStore &m_store;
    base::Milliseconds m_stall;
    const base::SystemClock m_clock;
    QNetworkAccessManager *m_network = nullptr; ///< made on the thread that uses it

    Lane m_documents;
    Lane m_assets;
    QQueue<base::ObjectRef> m_verifications;
    std::optional<media::Inspection> m_inspection;
};

} // namespace ironfence::player
