// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/signing/alert_release.h"

#include "console/signing/signing_time.h"

namespace ironfence::console::signing {

using base::ErrorCode;
using base::Result;
using playlists::Alert;

namespace {

/// Signs only what screens will accept: the document is read back by the same rules first.
Result<QByteArray> signedAlert(const Signer &signer, const AlertDraft &draft, base::UtcTime now, qint64 number)
{
    Alert alert = draft(now);
    alert.authority = signer.authority();
    alert.number = number;
    alert.identifier = QStringLiteral("%1-%2").arg(alert.authority.text()).arg(alert.number);
    const auto payload = alert.serialize();
    if (const auto readable = Alert::parse(payload); !readable)
        return base::failure(readable.error());
    return signer.sign(Alert::payloadType, payload);
}

Result<client::AlertEntry> post(const client::ApiClient &api, const QByteArray &envelope)
{
    auto entry = api.postAlert(envelope);
    if (!entry && entry.error().code == ErrorCode::Unavailable)
        entry = api.postAlert(envelope);
    return entry;
}

} // namespace

Result<client::AlertEntry> releaseAlert(const Signer &signer, const client::ApiClient &api, base::UtcTime here,
                                        bool trustServerClock, const AlertDraft &draft)
{
    constexpr int attempts = 5;
    auto server = api.statusFor(signer.authority());
    for (int attempt = 1; server; ++attempt) {
        const auto now = timeToSign(server->time, here, trustServerClock);
        if (!now)
            return base::failure(now.error());
        const auto envelope = signedAlert(signer, draft, *now, server->nextAlertNumber);
        if (!envelope)
            return base::failure(envelope.error());
        auto entry = post(api, *envelope);
        if (entry)
            return entry;
        const bool taken = entry.error().code == ErrorCode::Conflict || entry.error().code == ErrorCode::Replayed;
        const auto used = server->nextAlertNumber;
        server = taken ? api.statusFor(signer.authority()) : server;
        if (!taken || attempt == attempts || (server && server->nextAlertNumber == used))
            return entry;
    }
    return base::failure(server.error());
}

} // namespace ironfence::console::signing
