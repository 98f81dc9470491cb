// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"

#include <optional>

namespace ironfence::console::client {

/// Something that is, or was, wrong with a screen, as the server found.
struct IncidentEntry
{
    qint64 id = 0;
    base::ScreenId screen;
    QString kind;     ///< of the rule that opened it; a newer server may have others
    QString severity; ///< "critical", "warning" or "notice"
    QString state;    ///< "open", "acknowledged" or "recovered"
    base::UtcTime opened;
    std::optional<base::UtcTime> acknowledged;
    std::optional<base::UtcTime> recovered;
    qint64 times = 1; ///< how often it came again soon after it had recovered, and once for the first time
    QString text;
    QString note;                                            ///< of whoever acknowledged it
    base::json::Value figures = base::json::Value::object(); ///< of `text`, by the names of docs/incidents.md

    [[nodiscard]] static IncidentEntry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const IncidentEntry &) const = default;
};

/// A part of the list of incidents, the newest first.
struct IncidentPage
{
    QList<IncidentEntry> incidents;
    std::optional<qint64> next; ///< ask for what follows this id; empty on the last page

    [[nodiscard]] static IncidentPage read(base::json::Object object);

    bool operator==(const IncidentPage &) const = default;
};

} // namespace ironfence::console::client
