// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "media/hasher.h"
#include "media/store.h"

#include <QMutex>
#include <QSet>
#include <functional>
#include <optional>

namespace ironfence::console::server::http {

/// Which objects are being uploaded, so that no two threads write the same one and uploads leave threads for others.
class UploadSlots
{
public:
    explicit UploadSlots(int limit) : m_limit(limit) {}

    /// Errors: Unavailable (all slots are taken), Conflict (somebody uploads this object now).
    [[nodiscard]] base::Result<void> take(const base::Sha256 &object);
    void release(const base::Sha256 &object);

private:
    QMutex m_mutex;
    QSet<base::Sha256> m_taken;
    int m_limit;
};

/// Delivers a body piece by piece to a sink until the sink returns false; false when the body did not arrive
/// completely.
using BodySource = std::function<bool(const std::function<bool(QByteArrayView)> &sink)>;

/// Reads some of a body that was refused and throws it away, so that the refusal reaches a sender that still sends: at
/// most 4 MiB and about 3 s, as long as the source does not block. Whoever still sends then is cut off.
void discardSome(const BodySource &body, const base::Clock &clock = base::SystemClock());

/// What became of a body.
struct Received
{
    std::optional<qint64> goOnAt{}; ///< it was not taken: the upload goes on here, where its part does not begin
};

/// Streams a body into the store under its name: the whole object, or the rest of it from the byte `from` on. What is
/// there already is read, and replaced when it is damaged. What a broken transfer left behind is kept: a rest goes on
/// exactly there (UploadPart::goesOnAt()) or is not taken; of a whole, the bytes that are there already are compared by
/// the final hash instead of being written twice. Errors: Invalid (other bytes than the name says), Unavailable (broken
/// off, or the kept part was wrong and is dropped: send again), Conflict, TooLarge, Full, Io. A body that finds no slot
/// is not read at all, one that is not taken or cannot be written only as discardSome() does. Any thread.
[[nodiscard]] base::Result<Received> receiveObject(media::Store &store, UploadSlots &uploads,
                                                   const base::ObjectRef &object, const BodySource &body,
                                                   const std::optional<qint64> &from = {});

} // namespace ironfence::console::server::http
