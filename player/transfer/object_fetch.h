// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "media/disk_store.h"
#include "media/inspection.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <optional>

namespace ironfence::player {

/// One attempt to bring one object into the store: resumes, hashes while bytes stream, commits. What lies there already
/// is hashed too, and replaced when it is damaged. Transfer thread.
class ObjectFetch : public QObject
{
    Q_OBJECT
public:
    ObjectFetch(QNetworkAccessManager &network, const QUrl &server, media::DiskStore &store,
                const base::ObjectRef &object, base::Milliseconds stall);
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
    void finish();
    void commit();
    void end(base::Result<media::FileStamp> result);

    QNetworkAccessManager &m_network;
    QUrl m_server;
    media::DiskStore &m_store;
    base::ObjectRef m_object;

    std::optional<media::Inspection> m_inspection;
    std::unique_ptr<media::StoreWriter> m_writer;
    std::unique_ptr<QNetworkReply> m_reply;
    bool m_headTaken = false;
    QTimer m_stall;
    std::optional<base::Result<media::FileStamp>> m_result;
};

} // namespace ironfence::player
