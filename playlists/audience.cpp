// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/audience.h"

#include "playlists/places.h"
#include "playlists/tags.h"

#include <algorithm>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxPlaces = 64;
constexpr qsizetype maxProfiles = 6; // as many as there are

} // namespace

Audience Audience::read(base::json::Object object)
{
    Audience audience;
    audience.places = readPlaces(object, "places", maxPlaces);
    object.each("profiles", maxProfiles, [&](const Value &value, const QString &path) {
        const auto name = value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
        const auto profile = profileOf(name);
        if (!profile)
            object.reader().fail(path, profile.error().message);
        else if (audience.profiles.contains(*profile))
            object.reader().fail(path, QStringLiteral("is named twice"));
        else
            audience.profiles.append(*profile);
    });
    Value tagsExtra = Value::object();
    if (object.has("tags")) {
        Object tags = object.object("tags");
        audience.allTags = readTags(tags, "all");
        audience.anyTags = readTags(tags, "any");
        audience.noneTags = readTags(tags, "none");
        tagsExtra = tags.rest();
    }
    audience.extra = object.rest();
    if (!tagsExtra.empty())
        audience.extra["tags"] = tagsExtra;
    return audience;
}

Value Audience::toJson() const
{
    Value json = extra;
    if (!places.isEmpty())
        json["places"] = placesToJson(places);
    if (!profiles.isEmpty()) {
        Value names = Value::array();
        for (const Profile profile : profiles)
            names.push_back(base::json::text(nameOf(profile)));
        json["profiles"] = names;
    }
    const auto writeTags = [&](const char *key, const QStringList &tags) {
        if (!tags.isEmpty())
            json["tags"][key] = tagsToJson(tags);
    };
    writeTags("all", allTags);
    writeTags("any", anyTags);
    writeTags("none", noneTags);
    return json;
}

bool Audience::includes(const Screen &screen) const
{
    const bool here = std::any_of(places.begin(), places.end(),
                                  [&](const base::PlacePath &place) { return screen.place.isWithin(place); });
    const auto hasIt = [&](const QString &tag) { return screen.tags.contains(tag); };
    return (places.isEmpty() || here) && (profiles.isEmpty() || profiles.contains(screen.profile)) &&
           std::all_of(allTags.begin(), allTags.end(), hasIt) &&
           (anyTags.isEmpty() || std::any_of(anyTags.begin(), anyTags.end(), hasIt)) &&
           std::none_of(noneTags.begin(), noneTags.end(), hasIt);
}

} // namespace ironfence::playlists
