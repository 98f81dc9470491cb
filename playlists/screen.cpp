// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/screen.h"

#include "playlists/tags.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxShifts = 64;
constexpr int maxShiftMinutes = 720;

constexpr std::array profileNames = {
    std::pair{Profile::Lobby, "lobby"}, std::pair{Profile::Led, "led"},         std::pair{Profile::Atm, "atm"},
    std::pair{Profile::Kiosk, "kiosk"}, std::pair{Profile::Counter, "counter"}, std::pair{Profile::Hall, "hall"},
};

} // namespace

QString nameOf(Profile profile)
{
    for (const auto &[known, name] : profileNames) {
        if (known == profile)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

base::Result<Profile> profileOf(const QString &name)
{
    for (const auto &[profile, known] : profileNames) {
        if (name == QLatin1String(known))
            return profile;
    }
    return base::failure(base::ErrorCode::Invalid,
                         QStringLiteral("a profile is lobby, led, atm, kiosk, counter or hall"));
}

namespace {

Profile readProfile(Object &object)
{
    const auto profile = profileOf(object.text("profile", 32));
    if (!profile)
        object.reader().fail(object.pathOf("profile"), profile.error().message);
    return profile.value_or(Profile::Lobby);
}

rules::TimeZone readTimeZone(Object &object)
{
    if (!object.has("time_zone"))
        return {};
    const auto zone = rules::TimeZone::parse(object.text("time_zone", 64));
    if (!zone)
        object.reader().fail(object.pathOf("time_zone"), zone.error().message);
    return zone.value_or(rules::TimeZone());
}

QList<Shift> readShifts(Object &object)
{
    QList<Shift> shifts;
    object.each("shifts", maxShifts, [&](const Value &value, const QString &path) {
        Object part(value, path, object.reader());
        Shift shift{part.id<base::AuthorityId>("authority"), part.id<base::ProgrammeId>("programme"),
                    static_cast<int>(part.integer("minutes", -maxShiftMinutes, maxShiftMinutes))};
        shift.extra = part.rest();
        const auto same = [&](const Shift &other) {
            return other.authority == shift.authority && other.programme == shift.programme;
        };
        if (std::any_of(shifts.cbegin(), shifts.cend(), same))
            object.reader().fail(path, QStringLiteral("moves a programme that is moved already"));
        shifts.append(std::move(shift));
    });
    return shifts;
}

QList<calendar::WorkdaysNotice> readNotices(Object &object)
{
    QList<calendar::WorkdaysNotice> notices;
    object.each("workdays", Screen::maxNotices, [&](const Value &value, const QString &path) {
        Object part(value, path, object.reader());
        auto notice = calendar::WorkdaysNotice::read(part);
        if (!notices.isEmpty() && notice.year <= notices.constLast().year)
            object.reader().fail(path, QStringLiteral("must be of a later year than the one before it"));
        notices.append(std::move(notice));
    });
    return notices;
}

} // namespace

Screen Screen::read(Object &object, const char *idKey)
{
    Screen screen;
    screen.id = object.id<base::ScreenId>(idKey);
    screen.place = object.id<base::PlacePath>("place");
    screen.profile = readProfile(object);
    screen.tags = readTags(object, "tags");
    screen.canvas = Canvas::read(object.object("canvas"));
    screen.zone = readTimeZone(object);
    if (object.has("hours"))
        screen.hours = rules::When::read(object.object("hours"));
    screen.quiet = rules::readDayparts(object, "quiet");
    screen.shifts = readShifts(object);
    screen.notices = readNotices(object);
    if (object.has("downloads"))
        screen.downloads = Downloads::read(object.object("downloads"));
    return screen;
}

void Screen::write(Value &json, const char *idKey) const
{
    json[idKey] = base::json::text(id.text());
    json["place"] = base::json::text(place.text());
    json["profile"] = base::json::text(nameOf(profile));
    json["tags"] = tagsToJson(tags);
    json["canvas"] = canvas.toJson();
    if (zone != rules::TimeZone())
        json["time_zone"] = base::json::text(zone.id());
    if (hours != rules::When{})
        json["hours"] = hours.toJson();
    if (!quiet.isEmpty())
        json["quiet"] = rules::daypartsToJson(quiet);
    for (const auto &shift : shifts) {
        Value part = shift.extra;
        part["authority"] = base::json::text(shift.authority.text());
        part["programme"] = base::json::text(shift.programme.text());
        part["minutes"] = shift.minutes;
        json["shifts"].push_back(part);
    }
    for (const auto &notice : notices) {
        Value part = notice.extra;
        notice.write(part);
        json["workdays"].push_back(std::move(part));
    }
    if (downloads != Downloads{})
        json["downloads"] = downloads.toJson();
}

base::Result<Screen> Screen::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes);
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("screen");
    auto screen = read(object, "id");
    screen.extra = object.rest();
    return reader.finish(std::move(screen));
}

QByteArray Screen::serialize() const
{
    Value json = base::json::document("screen", extra);
    write(json, "id");
    return base::json::write(json);
}

calendar::Workdays Screen::workdays() const
{
    auto workdays = calendar::Workdays::shipped();
    for (const auto &notice : notices)
        workdays.add(notice);
    return workdays;
}

} // namespace ironfence::playlists
