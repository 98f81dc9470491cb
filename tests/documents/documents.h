// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace ironfence::testing {

/// One kind of document that comes from outside, and its parser.
struct DocumentKind
{
    const char *name;   ///< of its schema, its folder of examples and its fuzz target
    qsizetype maxBytes; ///< longest document
    bool hasSchema;     ///< "json" is any JSON at all and has none
    /// Reads the bytes as such a document. What was read is written and read once more; `Internal` when that gives
    /// another value.
    base::Result<void> (*read)(QByteArrayView bytes);
    /// Reads the bytes as such a document and writes it.
    base::Result<QByteArray> (*rewrite)(QByteArrayView bytes);
};

/// Every parser of the wire.
[[nodiscard]] const QList<DocumentKind> &documentKinds();

} // namespace ironfence::testing
