// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "media/disk_store.h"
#include "player/transfer/transfer.h"

#include <QSet>
#include <QThread>
#include <QUrl>
#include <memory>
#include <optional>

namespace ironfence::player {

class TransferWorker;

/// Fetches from "<server>/content/<sha256>" on one thread of its own, one document and one asset at a time, first asked
/// first served. Verifications run between, a few milliseconds at a time, so that neither waits for the other. No
/// retries here: whoever asks knows how urgent it is. Only that server is asked; redirects and proxies are not
/// followed. A transfer in which no byte came for 15 s fails. The store is borrowed, and used on that thread.
/// Destruction abandons what runs (partial bytes are kept, no more signals come) and waits for the thread, which at
/// most hashes a partial file or waits for the disk.
class HttpTransfer final : public Transfer
{
    Q_OBJECT
public:
    static constexpr base::Milliseconds stallLimit{15'000};

    HttpTransfer(const QUrl &server, media::DiskStore &store, base::Milliseconds stall = stallLimit);
    ~HttpTransfer() override;

    void fetch(const base::ObjectRef &object, Freight freight) override;
    void putOff(const base::ObjectRef &object) override;
    void verify(const base::ObjectRef &object) override;
    /// How many bytes of assets are taken from the network in a second at most (above 0), from now on; nothing: no
    /// limit. Documents know no limit.
    void setAssetRate(std::optional<qint64> bytesPerSecond);

private:
    void connectAnswers();

    QSet<base::ObjectRef> m_fetching;
    QSet<base::ObjectRef> m_verifying;
    QThread m_thread;
    TransferWorker *m_worker; ///< lives on m_thread and is deleted there when the thread ends
};

} // namespace ironfence::player
