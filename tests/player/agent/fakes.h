// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/disk_store.h"
#include "player/agent/glass.h"
#include "player/transfer/transfer.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace ironfence::player::testing {

/// A Transfer whose server is a table. Answers through the event loop, as threads do.
class FakeTransfer final : public Transfer
{
    Q_OBJECT
public:
    explicit FakeTransfer(media::DiskStore &store) : m_store(store) {}

    /// Offers the bytes under their own hash.
    base::ObjectRef offer(const QByteArray &bytes)
    {
        const base::ObjectRef object{base::Sha256::of(bytes), bytes.size()};
        remote.insert(object.sha256, bytes);
        return object;
    }

    void fetch(const base::ObjectRef &object, Freight freight) override
    {
        asked.append(object);
        if (freight == Freight::Document)
            documents.insert(object);
        if (held.contains(object.sha256)) {
            waiting.insert(object);
            return;
        }
        answer(object);
    }

    void putOff(const base::ObjectRef &object) override
    {
        putOffs.append(object);
        if (!waiting.remove(object))
            return; // answered already
        later([this, object] {
            Q_EMIT fetchFailed(object, {base::ErrorCode::Unavailable, QStringLiteral("put off"), {}});
        });
    }

    /// Lets go what was on its way.
    void letGo()
    {
        held.clear();
        const auto before = std::exchange(waiting, {});
        for (const auto &object : before)
            answer(object);
    }

    void answer(const base::ObjectRef &object)
    {
        later([this, object] {
            const auto done = bring(object);
            if (done)
                Q_EMIT fetched(object, stampOf(object));
            else
                Q_EMIT fetchFailed(object, done.error());
        });
    }

    void verify(const base::ObjectRef &object) override
    {
        verifying.append(object);
        later([this, object] {
            const auto stamp = stampOf(object);
            const auto done = unreadable.contains(object)
                                  ? base::failure(base::ErrorCode::Io, QStringLiteral("a bad sector"))
                                  : m_store.verify(object);
            if (done)
                Q_EMIT verified(object, stamp);
            else
                Q_EMIT verifyFailed(object, done.error());
        });
    }

    QHash<base::Sha256, QByteArray> remote; ///< may hold bytes that are not of that hash
    QSet<base::ObjectRef> unreadable;       ///< stored, but the disk does not give the bytes
    QHash<base::Sha256, int> noSpace;       ///< so often the disk is full for it
    QList<base::ObjectRef> asked;
    QSet<base::ObjectRef> documents; ///< of these
    QSet<base::Sha256> held;         ///< their transfers take for ever ...
    QSet<base::ObjectRef> waiting;   ///< ... and these are on their way
    QList<base::ObjectRef> putOffs;
    QList<base::ObjectRef> verifying;

private:
    void later(std::function<void()> work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); }

    media::FileStamp stampOf(const base::ObjectRef &object) const
    {
        return media::FileStamp::of(m_store.pathOf(object.sha256)).value_or(media::FileStamp{});
    }

    base::Result<void> bring(const base::ObjectRef &object)
    {
        if (unreadable.contains(object))
            return base::failure(base::ErrorCode::Io, QStringLiteral("a bad sector"));
        const auto here = m_store.verify(object);
        if (here)
            return {};
        if (here.error().code == base::ErrorCode::Corrupt)
            (void)m_store.remove(object.sha256);
        if (!remote.contains(object.sha256))
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("the server does not have it"));
        if (noSpace.value(object.sha256) > 0) {
            --noSpace[object.sha256];
            return base::failure(base::ErrorCode::Full, QStringLiteral("no space left on device"));
        }
        auto writer = m_store.write(object);
        if (!writer)
            return base::failure(writer.error());
        if (auto appended = (*writer)->append(remote.value(object.sha256)); !appended)
            return appended;
        return (*writer)->commit();
    }

    media::DiskStore &m_store;
};

/// A store on a disk that does not give some bytes back.
class FailingStore final : public media::Store
{
public:
    explicit FailingStore(media::DiskStore &store) : m_store(store) {}

    bool contains(const base::ObjectRef &object) const override { return m_store.contains(object); }
    base::Result<std::unique_ptr<media::StoreWriter>> write(const base::ObjectRef &object) override
    {
        return m_store.write(object);
    }
    base::Result<QByteArray> read(const base::ObjectRef &object, qint64 maxBytes) const override
    {
        if (!unreadable.contains(object.sha256))
            return m_store.read(object, maxBytes);
        ++failures;
        return base::failure(base::ErrorCode::Io, QStringLiteral("a bad sector"));
    }
    base::Result<void> verify(const base::ObjectRef &object) const override { return m_store.verify(object); }
    base::Result<void> remove(const base::Sha256 &object) override { return m_store.remove(object); }
    base::Result<QList<base::ObjectRef>> list() const override { return m_store.list(); }
    qint64 partialBytes(const base::Sha256 &object) const override { return m_store.partialBytes(object); }
    qint64 room() const override { return m_store.room(); }

    QSet<base::Sha256> unreadable;
    mutable int failures = 0; ///< reads that gave nothing

private:
    media::DiskStore &m_store;
};

/// A Glass that remembers what it was told.
class FakeGlass final : public Glass
{
public:
    void showAlert(const std::optional<playlists::Alert> &alert) override
    {
        shown.append(alert ? alert->identifier : QString());
        if (onShow)
            onShow();
    }
    void refresh() override { ++refreshes; }

    [[nodiscard]] QString now() const { return shown.isEmpty() ? QString() : shown.last(); }

    QStringList shown; ///< identifiers, empty for none
    std::function<void()> onShow;
    int refreshes = 0;
};

} // namespace ironfence::player::testing
