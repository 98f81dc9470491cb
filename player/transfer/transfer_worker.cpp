// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/transfer_worker.h"

#include <QNetworkProxy>

namespace ironfence::player {

using base::Result;
using media::FileStamp;

TransferWorker::TransferWorker(const QUrl &server, media::DiskStore &store, base::Milliseconds stall)
    : m_server(server), m_store(store), m_stall(stall)
{
}

TransferWorker::~TransferWorker() = default;

void TransferWorker::fetch(const base::ObjectRef &object, Freight freight)
{
    auto &lane = freight == Freight::Document ? m_documents : m_assets;
    lane.objects.enqueue(object);
    if (lane.objects.size() == 1)
        fetchNext(lane);
}

void TransferWorker::fetchNext(Lane &lane)
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxy(QNetworkProxy::NoProxy);
    }
    lane.fetch = std::make_unique<ObjectFetch>(ObjectFetch::Parts{*m_network, m_store, lane.bucket, m_clock}, m_server,
                                               lane.objects.head(), m_stall);
    // Queued: the attempt must have returned before it is destroyed.
    connect(
        lane.fetch.get(), &ObjectFetch::ended, this, [this, &lane] { fetchEnded(lane, lane.fetch->result()); },
        Qt::QueuedConnection);
    lane.fetch->start();
}

void TransferWorker::putOff(const base::ObjectRef &object)
{
    for (auto *lane : {&m_documents, &m_assets}) {
        if (lane->objects.isEmpty())
            continue;
        if (lane->objects.head() == object)
            lane->fetch->putOff();
        else if (lane->objects.removeOne(object))
            Q_EMIT fetchFailed(object, ObjectFetch::putOffError());
    }
}

void TransferWorker::fetchEnded(Lane &lane, const Result<FileStamp> &result)
{
    const auto object = lane.objects.dequeue();
    if (result)
        Q_EMIT fetched(object, *result);
    else
        Q_EMIT fetchFailed(object, result.error());
    lane.fetch.reset();
    if (!lane.objects.isEmpty())
        fetchNext(lane);
}

void TransferWorker::verify(const base::ObjectRef &object)
{
    m_verifications.enqueue(object);
    if (m_verifications.size() == 1)
        verifyNext();
}

void TransferWorker::verifyNext()
{
    const auto &object = m_verifications.head();
    auto inspection = media::Inspection::open(m_store.pathOf(object.sha256), object);
    if (!inspection) {
        verifyEnded(base::failure(inspection.error()));
        return;
    }
    m_inspection.emplace(std::move(*inspection));
    verifySome();
}

// One step, then the event loop: a transfer beside it goes on, and so does the end of the thread.
void TransferWorker::verifySome()
{
    if (const auto verdict = m_inspection->step())
        verifyEnded(*verdict);
    else
        QMetaObject::invokeMethod(this, &TransferWorker::verifySome, Qt::QueuedConnection);
}

void TransferWorker::verifyEnded(const Result<FileStamp> &result)
{
    m_inspection.reset();
    const auto object = m_verifications.dequeue();
    if (result)
        Q_EMIT verified(object, *result);
    else
        Q_EMIT verifyFailed(object, result.error());
    if (!m_verifications.isEmpty())
        QMetaObject::invokeMethod(this, &TransferWorker::verifyNext, Qt::QueuedConnection);
}

} // namespace ironfence::player
