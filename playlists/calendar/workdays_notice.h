// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <QDate>
#include <QList>

namespace ironfence::playlists::calendar {

/// Days off in a row: from and to are included, at most 31 days.
struct DaysOff
{
    QString name; ///< 春节; 1–32 characters
    QDate from;
    QDate to;
    base::json::Value extra = base::json::Value::object();

    bool operator==(const DaysOff &) const = default;
};

/// The days off and make-up workdays of one year, as the State Council announces them: a document "workdays". All days
/// lie between the December before the year and the January after it.
struct WorkdaysNotice
{
    /// Of the envelope in which an operator imports it.
    static constexpr const char *payloadType = "application/vnd.ironfence.workdays+json";
    /// Of a document, so that the notices of some years fit into a signed assignment; real ones have less than 1 KiB.
    static constexpr qsizetype maxBytes = 4 * 1024;

    int year = 0;       ///< 2000–2199
    QList<DaysOff> off; ///< 1–32, in the order of time, none twice
    QList<QDate> work;  ///< up to 32 Saturdays and Sundays on which people work, in the order of time; none is off
    QString source;     ///< the notice, by its title or number; 1–200 characters
    base::json::Value extra = base::json::Value::object();

    /// The members of one notice, without the header of a document.
    [[nodiscard]] static WorkdaysNotice read(base::json::Object &object);
    void write(base::json::Value &json) const;
    /// Errors: Invalid, TooLarge, Unsupported.
    [[nodiscard]] static base::Result<WorkdaysNotice> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    [[nodiscard]] bool isOff(QDate date) const;

    bool operator==(const WorkdaysNotice &) const = default;
};

} // namespace ironfence::playlists::calendar
