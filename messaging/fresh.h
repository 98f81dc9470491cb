// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/parse.h"
#include "base/sha256.h"
#include "base/time.h"

#include <QMap>

namespace ironfence::messaging {

/// The current manifest of one authority.
struct FreshManifest
{
    qint64 version = 0;
    base::ObjectRef envelope; ///< the DSSE envelope's bytes, under /content/
    base::json::Value extra = base::json::Value::object();

    bool operator==(const FreshManifest &) const = default;
};

/// What is current, said every 60 s and at every change: a hint where to look, never an authority.
struct Fresh
{
    base::UtcTime time; ///< the server's clock
    QMap<base::AuthorityId, FreshManifest> manifests;
    QMap<base::PlacePath, qint64> alerts; ///< version of each place's alert set
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<Fresh> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Fresh &) const = default;
};

} // namespace ironfence::messaging
