// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/store.h"

namespace ironfence::media {

base::Result<void> dropDamaged(Store &store, const base::ObjectRef &object)
{
    if (!store.contains(object))
        return {};
    const auto verdict = store.verify(object);
    if (!verdict && verdict.error().code == base::ErrorCode::Corrupt)
        return store.remove(object.sha256);
    return {}; // what cannot be read now may be right
}

base::Result<base::ObjectRef> put(Store &store, const QByteArray &bytes)
{
    const base::ObjectRef object{base::Sha256::of(bytes), bytes.size()};
    if (const auto sound = dropDamaged(store, object); !sound)
        return base::failure(sound.error());
    auto writer = store.write(object);
    if (!writer) {
        if (writer.error().code == base::ErrorCode::Conflict)
            return object;
        return base::failure(writer.error());
    }

    (*writer)->discard(); // the bytes are at hand: what an interrupted writer left is not worth trusting
    if (auto appended = (*writer)->append(bytes); !appended)
        return base::failure(appended.error());
    if (auto committed = (*writer)->commit(); !committed)
        return base::failure(committed.error());
    return object;
}

} // namespace ironfence::media
