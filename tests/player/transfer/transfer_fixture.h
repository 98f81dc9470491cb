// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/transfer/http_transfer.h"
#include "tests/support/scripted_server.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence {

/// A transfer into a real store from a scripted server that holds one object, and gives up after 400 ms of silence.
class TransferFixture
{
protected:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = media::DiskStore::open(m_folder->path()).value();
        m_server = std::make_unique<support::ScriptedServer>();
        m_server->answer([this](const auto &request) { return support::ScriptedServer::honest(request, m_bytes); });
        m_transfer = std::make_unique<player::HttpTransfer>(m_server->url(), *m_store, base::Milliseconds(400));
    }
    void close()
    {
        m_transfer.reset();
        m_server.reset();
        m_store.reset();
    }

    [[nodiscard]] qint64 partialBytes() const
    {
        return QFile(m_folder->filePath(QStringLiteral("partial/") + m_object.sha256.hex())).size();
    }
    /// Fetches the object and answers whether it came, with its file's stamp.
    bool fetched(const base::ObjectRef &object)
    {
        QSignalSpy good(m_transfer.get(), &player::HttpTransfer::fetched);
        QSignalSpy bad(m_transfer.get(), &player::HttpTransfer::fetchFailed);
        m_transfer->fetch(object, player::Freight::Asset);
        if (!QTest::qWaitFor([&] { return good.count() + bad.count() > 0; }))
            return false;
        if (!bad.isEmpty())
            qWarning("%s", qPrintable(bad.constFirst().value(1).value<base::Error>().line()));
        return good.count() == 1 && bad.isEmpty() &&
               good.constFirst().constFirst().value<base::ObjectRef>() == object &&
               good.constFirst().value(1).value<media::FileStamp>() ==
                   media::FileStamp::of(m_store->pathOf(object.sha256));
    }
    /// Fetches the object and answers why it did not come.
    base::Error failed(const base::ObjectRef &object)
    {
        QSignalSpy good(m_transfer.get(), &player::HttpTransfer::fetched);
        QSignalSpy bad(m_transfer.get(), &player::HttpTransfer::fetchFailed);
        m_transfer->fetch(object, player::Freight::Asset);
        const bool answered = QTest::qWaitFor([&] { return good.count() + bad.count() > 0; });
        if (!answered || !good.isEmpty() || bad.constFirst().constFirst().value<base::ObjectRef>() != object)
            return {base::ErrorCode::Internal, QStringLiteral("it did not fail"), {}};
        return bad.constFirst().value(1).value<base::Error>();
    }

    const QByteArray m_bytes = QByteArray("0123456789abcdef").repeated(40'000);
    const base::ObjectRef m_object{base::Sha256::of(m_bytes), m_bytes.size()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<media::DiskStore> m_store;
    std::unique_ptr<support::ScriptedServer> m_server;
    std::unique_ptr<player::HttpTransfer> m_transfer;
};

} // namespace ironfence
