// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/screen_summary.h"

namespace ironfence::console::client {

/// That a record was made, changed or removed.
struct ChangeEntry
{
    qint64 number = 0;
    QString kind; ///< "screen", "asset", "programme", "manifest", "alert", "incident", "notice"; others may come
    QString id;
    bool isRemoved = false;
    std::optional<ScreenSummary> screen; ///< how it is now, of a screen that is there and when it was asked for

    [[nodiscard]] static ChangeEntry read(base::json::Object object);

    bool operator==(const ChangeEntry &) const = default;
};

/// What changed behind a number.
struct ChangePage
{
    qint64 next = 0;      ///< ask for what follows this
    bool isReset = false; ///< what was removed since is not known any more: read all lists anew
    bool isMore = false;  ///< ask at once
    QList<ChangeEntry> changes;

    [[nodiscard]] static ChangePage read(base::json::Object object);

    bool operator==(const ChangePage &) const = default;
};

} // namespace ironfence::console::client
