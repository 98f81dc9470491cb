// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/parse.h"

#include <QByteArray>
#include <QList>

namespace ironfence::messaging {

/// The live alert documents of one place, as whole DSSE envelopes; each is verified for itself. ≤ 1 MiB, ≤ 256
/// documents.
struct AlertSet
{
    static constexpr qsizetype maxBytes = 1024 * 1024;
    static constexpr qsizetype maxDocuments = 256;

    base::PlacePath place;
    qint64 version = 0;
    QList<QByteArray> envelopes; ///< serialized trust::Envelope, oldest first
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<AlertSet> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const AlertSet &) const = default;
};

} // namespace ironfence::messaging
