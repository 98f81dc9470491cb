// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"

#include <QByteArray>
#include <QList>
#include <memory>

namespace ironfence::media {

/// Bytes on their way into a store. Destroying it without commit() keeps what was written, so that a later write()
/// resumes. Must not outlive its store. After a successful commit() it is done: destroy it.
class StoreWriter
{
public:
    virtual ~StoreWriter() = default;

    /// How many bytes are there already: where a transfer goes on.
    [[nodiscard]] virtual qint64 offset() const = 0;
    /// Errors: TooLarge (beyond the announced length; nothing of it is kept), Full, Io.
    [[nodiscard]] virtual base::Result<void> append(QByteArrayView bytes) = 0;
    /// Checks length and SHA-256 and makes the object appear, durably and all at once. Errors: Corrupt (then the bytes
    /// are thrown away, as by discard()), Full, Io.
    [[nodiscard]] virtual base::Result<void> commit() = 0;
    /// Throws the bytes away: the writer starts at offset 0 again.
    virtual void discard() = 0;
};

/// Immutable bytes by their SHA-256. Old or new, never between: an object is there completely or not at all.
/// One thread at a time per object; implementations say more.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual bool contains(const base::ObjectRef &object) const = 0;
    /// Starts or resumes writing; resuming reads again what is there already. Errors: Conflict (the object is there
    /// already), Unavailable (somebody else is writing it), Invalid (a negative length, or one that this store does not
    /// hold), Full, Io.
    [[nodiscard]] virtual base::Result<std::unique_ptr<StoreWriter>> write(const base::ObjectRef &object) = 0;
    /// The whole object. For documents: at most maxBytes are read, more is `TooLarge`. Errors: NotFound, Corrupt, Io.
    [[nodiscard]] virtual base::Result<QByteArray> read(const base::ObjectRef &object, qint64 maxBytes) const = 0;
    /// Reads every byte and compares. Errors: NotFound, Corrupt (wrong length or hash), Io.
    [[nodiscard]] virtual base::Result<void> verify(const base::ObjectRef &object) const = 0;
    /// Removing what is not there succeeds.
    [[nodiscard]] virtual base::Result<void> remove(const base::Sha256 &object) = 0;
    [[nodiscard]] virtual base::Result<QList<base::ObjectRef>> list() const = 0;

    /// How many bytes came of an object that is not finished: where the next writer goes on. It only looks: no writer
    /// is made, and none is disturbed. 0 when nothing of it is there, or all of it; while one writes, anything up to
    /// what that has.
    [[nodiscard]] virtual qint64 partialBytes(const base::Sha256 &object) const = 0;
    /// How many bytes more it can take, as far as it knows.
    [[nodiscard]] virtual qint64 room() const = 0;
};

/// Reads the object, if it is there, and removes it when its bytes were altered, so that it can be written anew.
/// Errors: Io (it cannot be removed).
[[nodiscard]] base::Result<void> dropDamaged(Store &store, const base::ObjectRef &object);

/// Writes a whole document at once; present already and sound is success.
[[nodiscard]] base::Result<base::ObjectRef> put(Store &store, const QByteArray &bytes);

} // namespace ironfence::media
