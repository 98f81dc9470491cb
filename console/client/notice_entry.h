// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

namespace ironfence::console::client {

/// An imported notice of days off that the server holds. What it says stands in its envelope (ApiClient::notice).
struct NoticeEntry
{
    int year = 0;
    QString source;
    base::UtcTime added;

    [[nodiscard]] static NoticeEntry read(base::json::Object object);

    bool operator==(const NoticeEntry &) const = default;
};

} // namespace ironfence::console::client
