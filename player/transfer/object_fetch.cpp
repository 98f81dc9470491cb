// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/object_fetch.h"

#include "player/transfer/http_answer.h"

namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using base::Result;
using media::FileStamp;

ObjectFetch::ObjectFetch(QNetworkAccessManager &network, const QUrl &server, media::DiskStore &store,
                         const base::ObjectRef &object, base::Milliseconds stall)
    : m_network(network), m_server(server), m_store(store), m_object(object)
{
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
    auto writer = m_store.write(m_object);
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
    auto inspection = media::Inspection::open(m_store.pathOf(m_object.sha256), m_object);
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
    if (auto removed = m_store.remove(m_object.sha256); !removed)
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

    constexpr qint64 readAheadBytes = 1024 * 1024; // bounds memory: the socket waits while the disk is slow
    m_reply.reset(m_network.get(request));
    m_reply->setReadBufferSize(readAheadBytes);
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

    constexpr qint64 pieceBytes = 256 * 1024;
    while (!m_result && m_reply->bytesAvailable() > 0) {
        const auto appended = m_writer->append(m_reply->read(pieceBytes));
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
    const bool answered = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (answered)
        takeBody(); // what came before the connection was cut counts
    if (m_result)
        return;
    if (m_writer->offset() == m_object.length)
        commit();
    else if (!answered)
        end(failure(ErrorCode::Unavailable,
                    QStringLiteral("the server does not answer (%1)").arg(m_reply->errorString())));
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
    const auto stamp = FileStamp::of(m_store.pathOf(m_object.sha256));
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
    m_inspection.reset();
    m_writer.reset(); // gives the object's lock back; what came stays for the next attempt
    Q_EMIT ended();
}

} // namespace ironfence::player
