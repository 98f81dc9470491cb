// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/compliance/account.h"

#include <QDate>

namespace ironfence::console::client {

/// A deviation of a screen and a day, from the accounts that the server keeps.
struct DeviationEntry
{
    QString screen;
    QString place;
    QString zone; ///< the clock of the place
    QDate day;    ///< on that clock
    compliance::Deviation deviation;

    [[nodiscard]] static DeviationEntry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const DeviationEntry &) const = default;
};

/// A part of an answer: whole days of screens, by screen and day.
struct DeviationPage
{
    QList<DeviationEntry> deviations;
    qint64 unlisted = 0; ///< of these days, more than a list may hold
    QString next;        ///< ask for what follows; empty on the last page

    [[nodiscard]] static DeviationPage read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const DeviationPage &) const = default;
};

} // namespace ironfence::console::client
