// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/asset_entry.h"

#include "playlists/playlist.h"

namespace ironfence::console::client {

AssetExamination AssetExamination::read(base::json::Object object)
{
    constexpr qsizetype longestNote = 200;
    AssetExamination examination;
    examination.isWaiting = object.oneOf("state", {std::pair{"waiting", true}, {"examined", false}});
    if (examination.isWaiting)
        return examination;
    examination.verdict = preflight::readVerdict(object, "verdict");
    examination.examined = base::fromUnixMs(object.integer("examined_ms", 0, INT64_MAX));
    if (object.has("insisted_ms"))
        examination.insisted = base::fromUnixMs(object.integer("insisted_ms", 0, INT64_MAX));
    examination.note = object.textOr("note", longestNote);
    examination.report = preflight::Report::read(object);
    return examination;
}

base::json::Value AssetExamination::toJson() const
{
    using base::json::text;
    if (isWaiting)
        return {{"state", "waiting"}};
    base::json::Value json = {
        {"state", "examined"}, {"verdict", text(nameOf(verdict))}, {"examined_ms", base::toUnixMs(examined)}};
    if (insisted) {
        json["insisted_ms"] = base::toUnixMs(*insisted);
        json["note"] = text(note);
    }
    for (const auto &finding : report.findings)
        json["findings"].push_back(finding.toJson());
    return json;
}

QString AssetExamination::state() const
{
    if (isWaiting)
        return QStringLiteral("waiting");
    return insisted ? QStringLiteral("insisted") : nameOf(verdict);
}

AssetEntry AssetEntry::read(base::json::Object object)
{
    constexpr qint64 maxAssetBytes = qint64{16} << 30; // docs/wire.md
    AssetEntry entry;
    entry.object = {object.sha256("sha256"), object.integer("length", 1, maxAssetBytes)};
    entry.name = object.text("name", playlists::AssetRef::maxName, 0);
    entry.facts = media::Facts::read(object.object("facts"));
    entry.added = base::fromUnixMs(object.integer("added_ms", 0, INT64_MAX));
    if (object.has("examination"))
        entry.examination = AssetExamination::read(object.object("examination"));
    entry.tags = media::AssetTags::read(object);
    if (object.has("filmstrip_ms"))
        entry.filmstrip = base::fromUnixMs(object.integer("filmstrip_ms", 0, INT64_MAX));
    return entry;
}

base::json::Value AssetEntry::toJson() const
{
    using base::json::text;
    base::json::Value json = {{"sha256", text(object.sha256.hex())},
                              {"length", object.length},
                              {"name", text(name)},
                              {"facts", facts.toJson()},
                              {"added_ms", base::toUnixMs(added)},
                              {"tags", tags.toJson()}};
    if (examination)
        json["examination"] = examination->toJson();
    if (filmstrip)
        json["filmstrip_ms"] = base::toUnixMs(*filmstrip);
    return json;
}

AssetPage AssetPage::read(base::json::Object object)
{
    constexpr qsizetype maxPage = 1000; // docs/wire.md
    AssetPage page;
    if (!object.has("assets"))
        object.reader().fail(object.pathOf("assets"), QStringLiteral("is missing"));
    object.each("assets", maxPage, [&](const base::json::Value &value, const QString &path) {
        page.assets.append(AssetEntry::read(base::json::Object(value, path, object.reader())));
    });
    if (!object.has("next"))
        return page;
    page.next = object.sha256("next");
    if (page.assets.isEmpty() || page.assets.constLast().object.sha256 != *page.next)
        object.reader().fail(object.pathOf("next"), QStringLiteral("must be the last asset of this page"));
    return page;
}

} // namespace ironfence::console::client
