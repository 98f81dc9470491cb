// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/change_entry.h"

namespace ironfence::console::client {

using base::json::Object;
using base::json::Value;

ChangeEntry ChangeEntry::read(Object object)
{
    ChangeEntry entry;
    entry.number = object.integer("number", 1, INT64_MAX);
    entry.kind = object.text("kind", 32);
    entry.id = object.text("id", 128);
    entry.isRemoved = object.oneOf<bool>("change", {{"set", false}, {"removed", true}});
    if (object.has("screen"))
        entry.screen = ScreenSummary::read(object.object("screen"));
    return entry;
}

ChangePage ChangePage::read(Object object)
{
    constexpr qsizetype maxChanges = 1000; // docs/wire.md
    ChangePage page;
    page.next = object.integer("next", 0, INT64_MAX);
    page.isReset = object.booleanOr("reset", false);
    page.isMore = object.booleanOr("more", false);
    object.each("changes", maxChanges, [&](const Value &value, const QString &path) {
        page.changes.append(ChangeEntry::read(Object(value, path, object.reader())));
    });
    return page;
}

} // namespace ironfence::console::client
