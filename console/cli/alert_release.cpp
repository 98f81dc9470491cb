// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/alert_release.h"

#include "base/clock.h"

namespace ironfence::console::cli {

using base::ErrorCode;
using base::Result;
using playlists::Alert;

namespace {

/// Signs only what screens will accept: the document is read back by the same rules first.
Result<QByteArray> signedAlert(Desk &desk, const AlertDraft &draft, const client::ServerStatus &server,
                               bool trustServerClock)
{
    const auto now = timeToSign(server.time, base::SystemClock().now(), trustServerClock);
    if (!now)
        return base::failure(now.error());
    Alert alert = draft(*now);
    alert.authority = desk.authority();
    alert.number = server.nextAlertNumber;
    alert.identifier = QStringLiteral("%1-%2").arg(alert.authority.text()).arg(alert.number);
    const auto payload = alert.serialize();
    if (const auto readable = Alert::parse(payload); !readable)
        return base::failure(readable.error());
    return desk.sign(Alert::payloadType, payload);
}

Result<client::AlertEntry> post(const client::ApiClient &api, const QByteArray &envelope)
{
    auto entry = api.postAlert(envelope);
    if (!entry && entry.error().code == ErrorCode::Unavailable)
        entry = api.postAlert(envelope);
    return entry;
}

} // namespace

Result<client::AlertEntry> releaseAlert(Desk &desk, bool trustServerClock, const AlertDraft &draft)
{
    constexpr int attempts = 5;
    // The passphrase first: numbers grow stale while a person types.
    if (const auto unlocked = desk.unlock(); !unlocked)
        return base::failure(unlocked.error());

    auto server = desk.server();
    for (int attempt = 1; server; ++attempt) {
        const auto envelope = signedAlert(desk, draft, *server, trustServerClock);
        if (!envelope)
            return base::failure(envelope.error());
        auto entry = post(desk.api(), *envelope);
        if (entry)
            return entry;
        const bool taken = entry.error().code == ErrorCode::Conflict || entry.error().code == ErrorCode::Replayed;
        const auto used = server->nextAlertNumber;
        server = taken ? desk.server() : server;
        if (!taken || attempt == attempts || (server && server->nextAlertNumber == used))
            return entry;
    }
    return base::failure(server.error());
}

QString colourOf(int level)
{
    static const QStringList colours{QStringLiteral("red"), QStringLiteral("orange"), QStringLiteral("yellow"),
                                     QStringLiteral("blue")};
    return colours.value(level - 1);
}

} // namespace ironfence::console::cli
