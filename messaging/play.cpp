// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/play.h"

#include "messaging/bounds.h"

#include <array>

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxItem = 160; // programme, zone and three indices
constexpr qsizetype maxWord = 32;
constexpr qsizetype maxBoot = 64;
constexpr qsizetype maxManifests = 64;
constexpr qint64 maxDurationMs = 366LL * 24 * 3600 * 1000;

constexpr std::array<std::pair<const char *, PlayKind>, 5> kinds{{{"item", PlayKind::Item},
                                                                  {"safe-loop", PlayKind::SafeLoop},
                                                                  {"alert", PlayKind::Alert},
                                                                  {"all-clear", PlayKind::AllClear},
                                                                  {"dark", PlayKind::Dark}}};

/// A cause; words of a newer version are taken as they are.
QString readWord(Object &object, const char *key)
{
    auto word = object.text(key, maxWord);
    if (!base::isSlug(word))
        object.reader().fail(object.pathOf(key), QStringLiteral("must be a word"));
    return word;
}

QString readSlug(Object &object, const char *key)
{
    auto id = object.text(key, 48);
    if (!base::isSlug(id))
        object.reader().fail(object.pathOf(key), QStringLiteral("must be an id"));
    return id;
}

void writeText(Value &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = base::json::text(text);
}

} // namespace

QString nameOf(PlayKind kind)
{
    for (const auto &[name, value] : kinds) {
        if (value == kind)
            return QLatin1String(name);
    }
    return {};
}

PlayContent PlayContent::read(Object object)
{
    PlayContent content;
    content.assignment = object.integer("assignment", 0, maxNumber);
    if (object.has("manifests"))
        content.manifests = readVersions<base::AuthorityId>(object.object("manifests"), maxManifests);
    content.extra = object.rest();
    return content;
}

Value PlayContent::toJson() const
{
    Value json = extra;
    json["assignment"] = assignment;
    json["manifests"] = versionsToJson(manifests);
    return json;
}

PlayInstead PlayInstead::read(Object object)
{
    PlayInstead instead;
    if (object.has("authority"))
        instead.authority = readSlug(object, "authority");
    instead.item = object.text("item", maxItem);
    instead.why = readWord(object, "why");
    instead.extra = object.rest();
    return instead;
}

Value PlayInstead::toJson() const
{
    Value json = extra;
    writeText(json, "authority", authority);
    json["item"] = base::json::text(item);
    json["why"] = base::json::text(why);
    return json;
}

Play Play::read(Object object)
{
    Play play;
    play.sequence = object.integer("sequence", 1, maxNumber);
    play.kind = object.oneOf<PlayKind>("kind", {kinds[0], kinds[1], kinds[2], kinds[3], kinds[4]});
    if (play.kind == PlayKind::Item) {
        play.authority = object.id<base::AuthorityId>("authority").text();
        play.item = object.text("item", maxItem);
    }
    if (play.kind == PlayKind::Alert || play.kind == PlayKind::AllClear)
        play.alert = readSlug(object, "alert");
    play.began = StageTime::read(object.object("began"));
    play.duration = base::Milliseconds{object.integer("duration_ms", 0, maxDurationMs)};
    play.offset = base::Milliseconds{object.integerOr("offset_ms", 0, maxDurationMs, 0)};
    play.frames = object.integer("frames", 0, maxNumber);
    if (object.has("cut"))
        play.cut = readWord(object, "cut");
    play.fault = object.textOr("fault", maxFault);
    if (object.has("instead"))
        play.instead = PlayInstead::read(object.object("instead"));
    play.content = PlayContent::read(object.object("content"));
    play.clock = ClockEstimate::read(object.object("clock"));
    play.boot = object.text("boot", maxBoot);
    play.extra = object.rest();
    return play;
}

base::Result<Play> Play::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = maxBytes});
    if (!value)
        return base::failure(value.error());
    base::json::Reader reader;
    auto play = read(Object(*value, QStringLiteral("$"), reader));
    return reader.finish(std::move(play));
}

Value Play::toJson() const
{
    Value json = extra;
    json["sequence"] = sequence;
    json["kind"] = base::json::text(nameOf(kind));
    writeText(json, "authority", authority);
    writeText(json, "item", item);
    writeText(json, "alert", alert);
    json["began"] = began.toJson();
    json["duration_ms"] = duration.count();
    if (offset.count() != 0)
        json["offset_ms"] = offset.count();
    json["frames"] = frames;
    writeText(json, "cut", cut);
    writeText(json, "fault", fitted(fault, maxFault));
    if (instead)
        json["instead"] = instead->toJson();
    json["content"] = content.toJson();
    json["clock"] = clock.toJson();
    json["boot"] = base::json::text(boot);
    return json;
}

QByteArray Play::serialize() const
{
    return base::json::write(toJson());
}

} // namespace ironfence::messaging
