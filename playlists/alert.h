// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "playlists/screen.h"

namespace ironfence::playlists {

enum class AlertMessageType { Alert, Update, Cancel }; ///< CAP 1.2 msgType
enum class AlertStatus { Actual, Exercise, Test };     ///< CAP 1.2 status

/// An urgent message modelled on CAP 1.2; travels as the payload of a DSSE envelope of type payloadType.
/// Bounds: headline 1–60, description and instruction up to 300, sender name 1–40 characters; 1–32 places;
/// life (expires - effective) 10 s to 72 h, of a cancel 0 s and more.
struct Alert
{
    static constexpr const char *payloadType = "application/vnd.ironfence.alert+json";
    static constexpr std::chrono::seconds minLife{10}; ///< long enough to be read at all
    static constexpr std::chrono::hours maxLife{72};   ///< CONTENT: the longest of the default lives

    QString identifier; ///< a slug, unique for ever within the authority
    base::AuthorityId authority;
    qint64 number = 0; ///< counts up per authority over alerts, updates and cancels
    AlertMessageType messageType = AlertMessageType::Alert;
    AlertStatus status = AlertStatus::Actual;
    QString references; ///< the first alert of the story, also in later updates and its cancel; empty for an alert
    base::UtcTime sent;
    base::UtcTime effective;
    base::UtcTime expires; ///< of a cancel: the expiry of the alert it ends
    int level = 1;         ///< 1 red, 2 orange, 3 yellow, 4 blue
    QList<base::PlacePath> places;
    QString headline;
    QString description;
    QString instruction;
    QString senderName;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<Alert> parse(QByteArrayView payload);
    [[nodiscard]] QByteArray serialize() const;
    /// Whether the screen's place is one of the places or below one.
    [[nodiscard]] bool concerns(const base::PlacePath &place) const;

    bool operator==(const Alert &) const = default;
};

QString nameOf(AlertMessageType type); ///< "Alert", "Update", "Cancel"
QString nameOf(AlertStatus status);    ///< "Actual", "Exercise", "Test"

} // namespace ironfence::playlists
