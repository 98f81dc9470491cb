// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "media/disk_store.h"
#include "media/inspection.h"
#include "player/transfer/token_bucket.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <optional>

namespace ironfence::player {

/// One attempt to bring one object into the store: resumes, hashes while bytes stream, commits. What lies there already
/// is hashed too, and replaced when it is damaged. Of a body no more is taken from the network than the bucket allows.
/// Transfer thread.
class ObjectFetch : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed; several attempts may share a bucket.
    struct Parts
    {
        QNetworkAccessManager &network;
        media::DiskStore &store;
        TokenBucket &bucket;
        const base::Clock &clock;
    };
    ObjectFetch(const Parts &parts, const QUrl &server, const base::ObjectRef &object, base::Milliseconds stall);
    ~ObjectFetch() override;

    /// Ends in exactly one `ended`, possibly before it returns.
    void start();
    /// Ends it now; what came stays for the next attempt. Nothing when it has ended.
    void putOff() { end(base::failure(putOffError())); }
    [[nodiscard]] static base::Error putOffError()
    {
        return {base::ErrorCode::Unavailable, QStringLiteral("put off"), {}};
    }
    /// Only after `ended`.
    [[nodiscard]] const base::Result<media::FileStamp> &result() const { return *m_result; }

Q_SIGNALS:
    void ended();

private:
    void inspect();
    void inspectSome();
    void request();
    void takeHead();
    void takeBody();
    void takeSome();
    void finish();
    void conclude();
    void commit();
    void end(base::Result<media::FileStamp> result);

    const Parts m_parts;
    QUrl m_server;
    base::ObjectRef m_object;

    std::optional<media::Inspection> m_inspection;
    std::unique_ptr<media::StoreWriter> m_writer;
    std::unique_ptr<QNetworkReply> m_reply;
    bool m_headTaken = false;
    bool m_allCame = false; ///< nothing more comes from the network; the reply may hold a rest
    QTimer m_stall;
    QTimer m_refill; ///< until the bucket gives more
    std::optional<base::Result<media::FileStamp>> m_result;
};

} // namespace ironfence::player
