// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/http_transfer.h"

#include "player/transfer/transfer_worker.h"

namespace ironfence::player {

HttpTransfer::HttpTransfer(const QUrl &server, media::DiskStore &store, base::Milliseconds stall)
    : m_worker(new TransferWorker(server, store, stall))
{
    qRegisterMetaType<base::ObjectRef>();
    qRegisterMetaType<base::Error>();
    qRegisterMetaType<media::FileStamp>();

    m_thread.setObjectName(QStringLiteral("transfer"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectAnswers();
    m_thread.start();
}

HttpTransfer::~HttpTransfer()
{
    m_thread.quit();
    m_thread.wait();
}

// Every answer crosses to the main thread by its event queue; only there a request stops being one, so that asking
// again is harmless.
void HttpTransfer::connectAnswers()
{
    connect(m_worker, &TransferWorker::fetched, this,
            [this](const base::ObjectRef &object, const media::FileStamp &stamp) {
                m_fetching.remove(object);
                Q_EMIT fetched(object, stamp);
            });
    connect(m_worker, &TransferWorker::fetchFailed, this,
            [this](const base::ObjectRef &object, const base::Error &error) {
                m_fetching.remove(object);
                Q_EMIT fetchFailed(object, error);
            });
    connect(m_worker, &TransferWorker::verified, this,
            [this](const base::ObjectRef &object, const media::FileStamp &stamp) {
                m_verifying.remove(object);
                Q_EMIT verified(object, stamp);
            });
    connect(m_worker, &TransferWorker::verifyFailed, this,
            [this](const base::ObjectRef &object, const base::Error &error) {
                m_verifying.remove(object);
                Q_EMIT verifyFailed(object, error);
            });
}

void HttpTransfer::fetch(const base::ObjectRef &object, Freight freight)
{
    if (m_fetching.contains(object))
        return;
    m_fetching.insert(object);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, object, freight] { worker->fetch(object, freight); });
}

void HttpTransfer::putOff(const base::ObjectRef &object)
{
    if (m_fetching.contains(object))
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, object] { worker->putOff(object); });
}

void HttpTransfer::verify(const base::ObjectRef &object)
{
    if (m_verifying.contains(object))
        return;
    m_verifying.insert(object);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, object] { worker->verify(object); });
}

void HttpTransfer::setAssetRate(std::optional<qint64> bytesPerSecond)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, bytesPerSecond] { worker->setAssetRate(bytesPerSecond); });
}

} // namespace ironfence::player
