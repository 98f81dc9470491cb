// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/assignment.h"

#include "base/json/reader.h"
#include "messaging/bounds.h"

#include <algorithm>

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxTags = 32;
constexpr qint64 minSide = 16; // px
constexpr qint64 maxSide = 16384;

playlists::Profile readProfile(Object &object)
{
    const auto profile = playlists::profileOf(object.text("profile", 32));
    if (!profile) {
        object.reader().fail(object.pathOf("profile"), profile.error().message);
        return {};
    }
    return *profile;
}

QStringList readTags(Object &object)
{
    auto tags = object.texts("tags", maxTags, 48);
    if (!std::all_of(tags.begin(), tags.end(), base::isSlug))
        object.reader().fail(object.pathOf("tags"), QStringLiteral("a tag is 1-48 characters of a-z, 0-9 and '-'"));
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

playlists::Canvas readCanvas(Object &canvas)
{
    const auto side = [&](const char *key) { return static_cast<int>(canvas.integer(key, minSide, maxSide)); };
    const auto offset = [&](const char *key) { return static_cast<int>(canvas.integerOr(key, 0, maxSide, 0)); };
    return {.size = {side("width"), side("height")}, .position = {offset("x"), offset("y")}};
}

} // namespace

base::Result<Assignment> Assignment::parse(QByteArrayView payload)
{
    const auto value = base::json::parse(payload);
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("assignment");
    Assignment assignment;
    assignment.authority = object.id<base::AuthorityId>("authority");
    assignment.version = object.integer("version", 1, maxNumber);
    assignment.screen.id = object.id<base::ScreenId>("screen");
    assignment.screen.place = object.id<base::PlacePath>("place");
    assignment.screen.profile = readProfile(object);
    assignment.screen.tags = readTags(object);
    auto canvas = object.object("canvas");
    assignment.screen.canvas = readCanvas(canvas);
    assignment.canvasExtra = canvas.rest();
    assignment.extra = object.rest();
    return reader.finish(std::move(assignment));
}

QByteArray Assignment::serialize() const
{
    auto tags = Value::array();
    for (const auto &tag : screen.tags)
        tags.push_back(base::json::text(tag));
    Value canvas = canvasExtra;
    canvas["width"] = screen.canvas.size.width();
    canvas["height"] = screen.canvas.size.height();
    canvas["x"] = screen.canvas.position.x();
    canvas["y"] = screen.canvas.position.y();

    Value json = base::json::document("assignment", extra);
    json["authority"] = base::json::text(authority.text());
    json["version"] = version;
    json["screen"] = base::json::text(screen.id.text());
    json["place"] = base::json::text(screen.place.text());
    json["profile"] = base::json::text(playlists::nameOf(screen.profile));
    json["tags"] = std::move(tags);
    json["canvas"] = std::move(canvas);
    return base::json::write(json);
}

} // namespace ironfence::messaging
