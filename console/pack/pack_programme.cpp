// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/pack_programme.h"

#include "console/pack/choice.h"

#include <algorithm>

namespace ironfence::console::pack {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::Object;
using base::json::text;
using base::json::Value;
using media::campaign::Form;
using playlists::Profile;

namespace {

constexpr int mostTaken = 20; // entries a turn: more would hold up the rest of the round

void checkForm(const PackProgramme &programme, Object &object)
{
    const auto fail = [&](const QString &message) { object.reader().fail(object.pathOf("audience"), message); };
    const auto &audience = programme.audience;
    const auto narrow = QLatin1String(PackProgramme::narrowTag);
    const bool onlyLed = audience.profiles == QList<Profile>{Profile::Led};
    if (programme.form == Form::Page && (audience.profiles.isEmpty() || audience.profiles.contains(Profile::Led)))
        fail(QStringLiteral("pages are not for LED: name the other profiles"));
    else if (programme.form != Form::Page && !onlyLed)
        fail(QStringLiteral("strips are for the profile led and no other"));
    else if (programme.form == Form::Strip && !audience.noneTags.contains(narrow))
        fail(QStringLiteral("must leave out screens with the tag narrow"));
    else if (programme.form == Form::Narrow && !audience.allTags.contains(narrow))
        fail(QStringLiteral("must be for screens with the tag narrow"));
}

/// "seasons/june/june-slogan" is an entry of the list "seasons/june".
Choice named(const QString &name)
{
    const auto cut = name.lastIndexOf(u'/');
    return {name.left(std::max<qsizetype>(cut, 0)), name.mid(cut + 1)};
}

Value playlistOf(const QString &order, const QList<Value> &items)
{
    Value playlist = Value::object();
    if (!order.isEmpty())
        playlist["order"] = text(order);
    playlist["items"] = items;
    return playlist;
}

base::Error at(const QString &path, const base::Error &error)
{
    return {error.code, error.line(), path};
}

} // namespace

Result<PackProgramme> PackProgramme::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes, {maxBytes, 12});
    if (!document)
        return failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("pack-programme");
    PackProgramme programme;
    programme.id = object.id<base::ProgrammeId>("id");
    programme.version = static_cast<int>(object.integer("version", 1, 9999));
    programme.title = object.text("title", 120);
    programme.gloss = object.text("gloss", 120);
    programme.form = media::campaign::readForm(object);
    programme.pace = object.oneOf<Pace>("pace", {{"usual", Pace::Usual}, {"elderly", Pace::Elderly}});
    programme.season = object.textOr("season", 48);
    if (object.has("rank")) {
        const auto rank = playlists::rankOf(object.text("rank", 16));
        if (!rank)
            reader.fail(object.pathOf("rank"), rank.error().message);
        programme.rank = rank.value_or(playlists::Rank::Routine);
    }
    programme.share = static_cast<int>(object.integerOr("share_percent", 1, 100, 0));
    programme.audience = playlists::Audience::read(object.object("audience"));
    object.each("items", maxItems, [&](const Value &item, const QString &path) {
        (void)Object(item, path, reader);
        programme.items.append(item);
    });
    if (programme.items.isEmpty())
        reader.fail(object.pathOf("items"), QStringLiteral("must have at least one item"));
    media::campaign::refuseOthers(object);
    checkForm(programme, object);
    return reader.finish(std::move(programme));
}

Result<Value> PackProgramme::expand(const media::campaign::Library &library) const
{
    auto expanded = expandItems(library);
    if (!expanded)
        return failure(expanded.error());
    Value document = base::json::document("programme");
    document["id"] = text(id.text());
    document["title"] = text(title);
    document["rank"] = text(playlists::nameOf(rank));
    document["audience"] = audience.toJson();
    if (share != 0)
        document["share_percent"] = share;
    document["playlist"] = {{"title", text(title)}, {"items", std::move(*expanded)}};
    if (season.isEmpty())
        return document;

    const auto &seasons = library.seasons.entries;
    const auto found =
        std::find_if(seasons.begin(), seasons.end(), [&](const auto &each) { return each.entry.id.text() == season; });
    if (found == seasons.end())
        return failure(ErrorCode::NotFound, QStringLiteral("the campaign has no season %1").arg(season),
                       QStringLiteral("$.season"));
    document["when"] = found->when;
    return document;
}

Result<Value> PackProgramme::expandItems(const media::campaign::Library &library) const
{
    Value expanded = Value::array();
    for (qsizetype index = 0; index < items.size(); ++index) {
        auto own = expandItem(items.at(index), QStringLiteral("$.items[%1]").arg(index), library);
        if (!own)
            return failure(own.error());
        for (auto &item : *own)
            expanded.push_back(std::move(item));
    }
    return expanded;
}

Result<QList<Value>> PackProgramme::expandItem(const Value &item, const QString &path,
                                               const media::campaign::Library &library) const
{
    base::json::Reader reader;
    Object object(item, path, reader);
    const bool isFilm = object.has("scenes");
    if (!object.has("entry") && !object.has("entries") && !isFilm)
        return QList<Value>{item}; // a film or a picture, as programmes write it

    const bool isOne = !object.has("entries");
    Choice choice =
        isOne ? named(object.text(isFilm ? "scenes" : "entry", 128)) : Choice{object.text("entries", 128), {}};
    if (!isOne)
        choice.audiences = media::campaign::readSlugs(object, "audiences", 0);
    const auto take = isOne ? 0 : object.integerOr("take", 1, mostTaken, 0);
    const auto order = isOne ? QString() : object.textOr("order", 16);
    const auto fade = object.integerOr("fade_ms", 0, playlists::Item::longestFade.count(), 0);
    media::campaign::refuseOthers(object);
    if (reader.failed())
        return failure(reader.fault());

    const auto cards = isFilm ? choice.scenes(library, form) : choice.cards(library, form);
    if (!cards)
        return failure(at(path, cards.error()));
    QList<Value> made;
    for (const auto &card : *cards) {
        const auto shown = playlists::Card::read(Object(card, path, reader));
        if (reader.failed())
            return failure(reader.fault());
        Value own{{"kind", "card"}, {"card", card}, {"duration_s", dwellOf(shown, form, pace).count()}};
        if (fade > 0)
            own["fade_ms"] = fade;
        made.append(std::move(own));
    }
    if (take == 0 || made.isEmpty())
        return made;
    return QList<Value>{Value{{"kind", "playlist"}, {"take", take}, {"playlist", playlistOf(order, made)}}};
}

} // namespace ironfence::console::pack
