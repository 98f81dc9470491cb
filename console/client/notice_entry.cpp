// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/notice_entry.h"

namespace ironfence::console::client {

NoticeEntry NoticeEntry::read(base::json::Object object)
{
    return {static_cast<int>(object.integer("year", 2000, 2199)), object.text("source", 200),
            base::fromUnixMs(object.integer("added_ms", 0, INT64_MAX))};
}

} // namespace ironfence::console::client
