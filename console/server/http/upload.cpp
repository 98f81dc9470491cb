// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/upload.h"

#include "console/server/http/upload_part.h"

#include <QMutexLocker>
#include <QScopeGuard>

namespace ironfence::console::server::http {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr qint64 discardedAtMost = 4 * 1024 * 1024;
constexpr base::Milliseconds discardedFor{3000};

/// Counts what is thrown away, and says when it is enough.
class Discard
{
public:
    explicit Discard(const base::Clock &clock) : m_clock(&clock) {}

    [[nodiscard]] bool wantsMore(QByteArrayView bytes)
    {
        const auto now = m_clock->monotonic();
        m_since = m_since.value_or(now);
        m_size += bytes.size();
        return m_size <= discardedAtMost && now - *m_since < discardedFor;
    }

private:
    const base::Clock *m_clock;
    std::optional<base::MonotonicTime> m_since;
    qint64 m_size = 0;
};

Result<void> brokenOff()
{
    return failure(ErrorCode::Unavailable, QStringLiteral("the body ended early; what arrived is kept"));
}

/// Reads to the end and throws away: the sender may send, and is to hear that all is well.
Result<void> drain(const BodySource &body)
{
    if (!body([](QByteArrayView) { return true; }))
        return brokenOff();
    return {};
}

/// `position` is that of the body's first byte in the object; the writer has all that lies before it.
Result<void> write(media::StoreWriter &writer, const BodySource &body, qint64 position)
{
    Result<void> written;
    const base::SystemClock clock;
    Discard rest(clock);
    const bool complete = body([&](QByteArrayView bytes) {
        const qint64 known = qBound<qint64>(0, writer.offset() - position, bytes.size());
        position += bytes.size();
        if (written && known < bytes.size())
            written = writer.append(bytes.sliced(known));
        return written || rest.wantsMore(bytes);
    });
    if (!written)
        return written;
    if (!complete)
        return brokenOff();
    return {};
}

} // namespace

void discardSome(const BodySource &body, const base::Clock &clock)
{
    Discard discard(clock);
    (void)body([&](QByteArrayView bytes) { return discard.wantsMore(bytes); });
}

Result<void> UploadSlots::take(const base::Sha256 &object)
{
    const QMutexLocker lock(&m_mutex);
    if (m_taken.contains(object))
        return failure(ErrorCode::Conflict, QStringLiteral("this object is being uploaded already"), object.hex());
    if (m_taken.size() >= m_limit)
        return failure(ErrorCode::Unavailable, QStringLiteral("too many uploads at once"), object.hex());
    m_taken.insert(object);
    return {};
}

void UploadSlots::release(const base::Sha256 &object)
{
    const QMutexLocker lock(&m_mutex);
    m_taken.remove(object);
}

Result<Received> receiveObject(media::Store &store, UploadSlots &uploads, const base::ObjectRef &object,
                               const BodySource &body, const std::optional<qint64> &from)
{
    if (auto slot = uploads.take(object.sha256); !slot)
        return failure(slot.error()); // reading what nobody wants would take the place of a slot
    const auto release = qScopeGuard([&] { uploads.release(object.sha256); });

    if (auto sound = media::dropDamaged(store, object); !sound) {
        discardSome(body);
        return failure(sound.error());
    }
    if (store.contains(object))
        return drain(body).map([] { return Received{}; });
    const auto elsewhere = [&](qint64 kept) -> std::optional<qint64> {
        const auto goOnAt = UploadPart::goesOnAt(kept, object.length);
        if (!from || *from == goOnAt)
            return std::nullopt;
        discardSome(body);
        return goOnAt;
    };
    if (const auto goOnAt = elsewhere(store.partialBytes(object.sha256)))
        return Received{goOnAt}; // before what is kept is read, which may be many GiB
    auto writer = store.write(object);
    if (!writer) {
        discardSome(body);
        return failure(writer.error());
    }
    const qint64 kept = (*writer)->offset();
    if (const auto goOnAt = elsewhere(kept))
        return Received{goOnAt};
    if (auto written = write(**writer, body, from.value_or(0)); !written)
        return failure(written.error());

    const auto committed = (*writer)->commit();
    if (committed)
        return Received{};
    if (committed.error().code != ErrorCode::Corrupt)
        return failure(committed.error());
    if (kept > 0)
        return failure(ErrorCode::Unavailable,
                       QStringLiteral("a part that was kept was wrong; send it again from the start"),
                       object.sha256.hex());
    return failure(ErrorCode::Invalid, QStringLiteral("the bytes are not those of the name"), object.sha256.hex());
}

} // namespace ironfence::console::server::http
