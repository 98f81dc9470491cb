// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/receipt.h"
#include "playlists/alert.h"

#include <QStringList>

namespace ironfence::console::client {

/// One alert document on the server, and how far it got.
struct AlertEntry
{
    QString identifier;
    qint64 number = 0;
    playlists::AlertMessageType messageType = playlists::AlertMessageType::Alert;
    playlists::AlertStatus status = playlists::AlertStatus::Actual;
    QString references; ///< empty for an alert
    int level = 1;
    QString headline;
    base::UtcTime sent;
    base::UtcTime effective;
    base::UtcTime expires;
    base::UtcTime released; ///< when the server took it
    QList<base::PlacePath> places;
    QString state;       ///< waiting, live, cancelled, superseded, expired, ended
    qint64 targeted = 0; ///< screens that it concerns
    qint64 received = 0;
    qint64 presented = 0;
    qint64 ended = 0;
    qint64 refused = 0;
    QByteArray envelope; ///< as it was released, not verified; only in the answer about one alert, else empty

    [[nodiscard]] static AlertEntry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const AlertEntry &) const = default;
};

/// A part of the list of alerts, the newest release first.
struct AlertPage
{
    QList<AlertEntry> alerts;
    std::optional<QString> next; ///< ask for what follows this identifier; empty on the last page

    [[nodiscard]] static AlertPage read(base::json::Object object);

    bool operator==(const AlertPage &) const = default;
};

/// What one screen reported on one alert.
struct ScreenReceipt
{
    base::ScreenId screen;
    base::UtcTime stored;
    messaging::Receipt receipt;

    bool operator==(const ScreenReceipt &) const = default;
};

/// An alert, what screens reported on it, and who did not.
struct AlertReceipts
{
    AlertEntry alert;
    QList<ScreenReceipt> receipts;
    QStringList missing;                ///< targeted screens without a receipt
    std::optional<base::ScreenId> next; ///< of a part: ask for what follows this screen

    [[nodiscard]] static AlertReceipts read(base::json::Object object);
    /// Takes the part that follows, and how the alert is by then.
    void append(const AlertReceipts &part);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const AlertReceipts &) const = default;
};

} // namespace ironfence::console::client
