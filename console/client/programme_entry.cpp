// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/programme_entry.h"

namespace ironfence::console::client {

using playlists::Rank;

ProgrammeEntry ProgrammeEntry::read(base::json::Object object)
{
    constexpr qint64 maxDocumentBytes = 64 * 1024;
    ProgrammeEntry entry;
    entry.id = object.id<base::ProgrammeId>("id");
    entry.title = object.text("title", 256, 0);
    entry.rank = object.oneOf<Rank>("rank", {{"filler", Rank::Filler},
                                             {"routine", Rank::Routine},
                                             {"campaign", Rank::Campaign},
                                             {"mandatory", Rank::Mandatory}});
    entry.items = object.integer("items", 0, 100'000);
    entry.object = {object.sha256("sha256"), object.integer("length", 1, maxDocumentBytes)};
    entry.audience = playlists::Audience::read(object.object("audience"));
    entry.added = base::fromUnixMs(object.integer("added_ms", 0, INT64_MAX));
    entry.live = object.booleanOr("live", false);
    return entry;
}

base::json::Value ProgrammeEntry::toJson() const
{
    using base::json::text;
    return {{"id", text(id.text())},
            {"title", text(title)},
            {"rank", text(playlists::nameOf(rank))},
            {"items", items},
            {"sha256", text(object.sha256.hex())},
            {"length", object.length},
            {"audience", audience.toJson()},
            {"added_ms", base::toUnixMs(added)},
            {"live", live}};
}

} // namespace ironfence::console::client
