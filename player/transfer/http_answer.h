// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"

#include <QNetworkReply>

namespace ironfence::player {

/// Reads the head of an answer to "GET /content/…" from `offset` on: at which offset its body starts. Errors: NotFound
/// (404), Corrupt (the object has another length there), Unavailable (any other status, a redirect, a range that nobody
/// asked for).
[[nodiscard]] base::Result<qint64> bodyOffset(const QNetworkReply &reply, const base::ObjectRef &object, qint64 offset);

} // namespace ironfence::player
