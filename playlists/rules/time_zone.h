// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QDate>
#include <QTimeZone>

namespace ironfence::playlists::rules {

/// The clock on the wall of a place: an IANA time zone. A value; not to be shared between threads while used.
class TimeZone
{
public:
    /// Asia/Shanghai; see requireTimeZones().
    TimeZone();
    /// "UTC", or "Asia/Shanghai", "Europe/Berlin", …: an area and a location that this machine's time zone database
    /// knows. Errors: Invalid.
    [[nodiscard]] static base::Result<TimeZone> parse(const QString &id);

    [[nodiscard]] const QString &id() const { return m_id; }

    /// The instant of a local time: `minute` minutes (0–3600; 1440 is the next day's 00:00) of the clock after 00:00 of
    /// `day`. A time that a clock change skips is the instant of that change; one that comes twice is its first
    /// occurrence. So the mapping never runs backwards (docs/decisions/0007-timeline.md).
    [[nodiscard]] base::UtcTime instantOf(QDate day, int minute) const;
    /// The local day of an instant: the one that began last. A day begins once, at its first 00:00.
    [[nodiscard]] QDate dayOf(base::UtcTime time) const;
    /// How far the local clock is ahead of UTC.
    [[nodiscard]] std::chrono::seconds offsetAt(base::UtcTime time) const;

    bool operator==(const TimeZone &other) const { return m_id == other.m_id; }

private:
    explicit TimeZone(const QTimeZone &zone);

    QTimeZone m_zone;
    QString m_id;
};

/// Whether this machine has a time zone database that knows `zone`: without one, the clock of every place would
/// silently be UTC. To be asked before a program makes timelines. Errors: Unsupported.
[[nodiscard]] base::Result<void> requireTimeZones(const QString &zone = QStringLiteral("Asia/Shanghai"));

} // namespace ironfence::playlists::rules
