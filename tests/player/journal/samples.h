// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/journal/records.h"

namespace ironfence::player::testing {

inline base::AuthorityId police()
{
    return *base::AuthorityId::parse(QStringLiteral("county-police"));
}

/// A manifest whose content can be computed from its version, so that a reader knows when it holds a mixture.
inline AcceptedManifest manifestOf(qint64 version)
{
    AcceptedManifest manifest{police(), version, QByteArray("envelope ") + QByteArray::number(version), {}};
    for (qint64 i = 0; i < 1 + version % 7; ++i)
        manifest.programmes.append(QByteArray(2000, static_cast<char>('a' + version % 26)) + QByteArray::number(i));
    return manifest;
}

inline messaging::Receipt receiptOf(qint64 sequence, qint64 revision = 1)
{
    messaging::Receipt receipt;
    receipt.id = QStringLiteral("lobby-1-%1").arg(sequence);
    receipt.revision = revision;
    receipt.document = base::Sha256::of(receipt.id.toUtf8());
    receipt.received = messaging::StageTime{base::fromUnixMs(1'795'400'000'000 + revision), {base::Milliseconds{5}}};
    return receipt;
}

} // namespace ironfence::player::testing
