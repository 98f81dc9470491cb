// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "console/server/http/exchange.h"

#include <optional>

namespace ironfence::console::server::http {

/// A strong entity tag (RFC 9110, 8.8.3): the same tag promises the same bytes.
[[nodiscard]] QByteArray strongTag(const QByteArray &value);
[[nodiscard]] QByteArray strongTag(const base::Sha256 &bytes);
/// A weak one: the same but for details that nobody needs to be told of, like when a screen was last heard.
[[nodiscard]] QByteArray weakTag(qint64 number);

/// Whether who asks has it already (If-None-Match, compared weakly).
[[nodiscard]] bool isKnown(const Request &request, QByteArrayView tag);
/// "Not Modified": what is known already stands.
[[nodiscard]] Response notModified(const QByteArray &tag);

/// Whoever changes what is there says what he changes, so that nobody's change is lost unseen: answers what has to be
/// told when `current`, the tag of what is there (empty: nothing is), is not what If-Match or If-None-Match expect
/// (412), or when something is there and neither was given (428). Nothing: go on.
[[nodiscard]] std::optional<Response> refuseUnlessExpected(const Request &request, QByteArrayView current);

} // namespace ironfence::console::server::http
