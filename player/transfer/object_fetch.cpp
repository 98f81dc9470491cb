// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/object_fetch.h"

#include "player/transfer/http_answer.h"

namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using base::Result;
using media::FileStamp;

namespace {

// The reply reads ahead of us by so much at most: that bounds memory, and the socket waits while the disk or the rate
// is slow.
qint64 readAheadOf(const TokenBucket &bucket)
{
    constexpr qint64 most = 1024 * 1024;
    constexpr qint64 least = 4 * 1024;
    return bucket.isLimited() ? std::clamp(bucket.most(), least, most) : most;
}

} // namespace

ObjectFetch::ObjectFetch(const Parts &parts, const QUrl &server, const base::ObjectRef &object,
                         base::Milliseconds stall)
    : m_parts(parts), m_server(server), m_object(object)
{
    constexpr base::Milliseconds refill{10};
    m_refill.setSingleShot(true);
    m_refill.setInterval(refill);
    connect(&m_refill, &QTimer::timeout, this, &ObjectFetch::takeBody);

    m_stall.setSingleShot(true);
    m_stall.setInterval(stall);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        end(failure(ErrorCode::Unavailable, QStringLiteral("no byte came for %1 ms").arg(m_stall.interval())));
    });
}

ObjectFetch::~ObjectFetch()
{
    if (m_reply)
        m_reply->disconnect(this); // aborting a running reply reports that it finished
}

void ObjectFetch::start()
{
    auto writer = m_parts.store.write(m_object);
    if (!writer && writer.error().code == ErrorCode::Conflict) {
        inspect(); // a file of that name and length is there already, which says nothing about its bytes
        return;
    }
    if (!writer) {
        end(failure(writer.error()));
        return;
    }
    m_writer = std::move(*writer);
    if (m_writer->offset() == m_object.length)
        commit(); // every byte came before the last attempt ended
    else
        request();
}

void ObjectFetch::inspect()
{
    auto inspection = media::Inspection::open(m_parts.store.pathOf(m_object.sha256), m_object);
    if (!inspection) {
        end(failure(inspection.error()));
        return;
    }
    m_inspection.emplace(std::move(*inspection));
    inspectSome();
}

// One step, then the event loop, which may end this attempt.
void ObjectFetch::inspectSome()
{
    if (m_result)
        return; // put off meanwhile
    const auto verdict = m_inspection->step();
    if (!verdict) {
        QMetaObject::invokeMethod(this, &ObjectFetch::inspectSome, Qt::QueuedConnection);
        return;
    }
    m_inspection.reset();
    if (*verdict || verdict->error().code != ErrorCode::Corrupt) {
        end(*verdict);
        return;
    }
    if (auto removed = m_parts.store.remove(m_object.sha256); !removed)
        end(failure(removed.error()));
    else
        start();
}

void ObjectFetch::request()
{
    QUrl url = m_server;
    url.setPath(QStringLiteral("/content/") + m_object.sha256.hex());
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity"); // lengths and ranges count the bytes of the object
    if (m_writer->offset() > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_writer->offset()) + '-');

    m_reply.reset(m_parts.network.get(request));
    m_reply->setReadBufferSize(readAheadOf(m_parts.bucket));
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &ObjectFetch::takeBody);
    connect(m_reply.get(), &QNetworkReply::finished, this, &ObjectFetch::finish);
    m_stall.start();
}

void ObjectFetch::takeHead()
{
    m_headTaken = true;
    const auto from = bodyOffset(*m_reply, m_object, m_writer->offset());
    if (!from) {
        end(failure(from.error()));
        return;
    }
    if (*from != m_writer->offset())
        m_writer->discard(); // the server knows no ranges and starts over
}

void ObjectFetch::takeBody()
{
    if (m_result)
        return;
    m_stall.start();
    if (!m_headTaken)
        takeHead();
    if (!m_result)
        takeSome();
    if (m_result)
        return;
    if (m_reply->bytesAvailable() > 0)
        m_refill.start();
    else if (m_allCame)
        conclude();
}

/// What came, as far as the bucket allows.
void ObjectFetch::takeSome()
{
    constexpr qint64 pieceBytes = 256 * 1024;
    auto &bucket = m_parts.bucket;
    qint64 allowed = bucket.isLimited() ? bucket.take(m_parts.clock.monotonic()) : m_object.length + 1;
    while (!m_result && allowed > 0 && m_reply->bytesAvailable() > 0) {
        const auto piece = m_reply->read(std::min(pieceBytes, allowed));
        allowed -= piece.size();
        if (bucket.isLimited())
            bucket.spend(piece.size());
        const auto appended = m_writer->append(piece);
        if (appended)
            continue;
        if (appended.error().code == ErrorCode::TooLarge) {
            m_writer->discard();
            end(failure(ErrorCode::Corrupt, QStringLiteral("the server sent more than %1 bytes").arg(m_object.length)));
        } else {
            end(failure(appended.error()));
        }
    }
}

void ObjectFetch::finish()
{
    m_allCame = true;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        takeBody(); // what came before the connection was cut counts
    else
        end(failure(ErrorCode::Unavailable,
                    QStringLiteral("the server does not answer (%1)").arg(m_reply->errorString())));
}

void ObjectFetch::conclude()
{
    if (m_writer->offset() == m_object.length)
        commit();
    else
        end(failure(
            ErrorCode::Unavailable,
            QStringLiteral("the connection ended after %1 of %2 bytes").arg(m_writer->offset()).arg(m_object.length)));
}

void ObjectFetch::commit()
{
    if (m_writer) {
        if (auto committed = m_writer->commit(); !committed) {
            end(failure(committed.error()));
            return;
        }
    }
    const auto stamp = FileStamp::of(m_parts.store.pathOf(m_object.sha256));
    if (stamp && stamp->size == m_object.length)
        end(*stamp);
    else
        end(failure(ErrorCode::Io, QStringLiteral("the object vanished from the store"), m_object.sha256.hex()));
}

void ObjectFetch::end(Result<FileStamp> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_stall.stop();
    m_refill.stop();
    m_inspection.reset();
    m_writer.reset(); // gives the object's lock back; what came stays for the next attempt
    Q_EMIT ended();
}

} // namespace ironfence::player
