// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "playlists/canvas.h"
#include "playlists/downloads.h"
#include "playlists/rules/when.h"

#include <QStringList>

namespace ironfence::playlists {

/// What kind of viewer stands in front of a screen.
enum class Profile { Lobby, Led, Atm, Kiosk, Counter, Hall };

QString nameOf(Profile profile);
base::Result<Profile> profileOf(const QString &name);

/// What a place does with a programme from above: it moves the dayparts, as far as the programme allows.
struct Shift
{
    base::AuthorityId authority;
    base::ProgrammeId programme;
    int minutes = 0; ///< -720–720, later is positive
    base::json::Value extra = base::json::Value::object();

    bool operator==(const Shift &) const = default;
};

/// What scheduling and fetching need to know of a screen.
struct Screen
{
    static constexpr qsizetype maxNotices = 8;

    base::ScreenId id;
    base::PlacePath place;
    Profile profile = Profile::Lobby;
    QStringList tags; ///< sorted, unique
    Canvas canvas;
    rules::TimeZone zone{};        ///< the clock of its place
    rules::When hours{};           ///< when it is lit, by default always; outside of it the screen is dark
    QList<rules::Daypart> quiet{}; ///< parts of every day in which it is mute, at most rules::When::maxDayparts
    QList<Shift> shifts{};         ///< at most 64, each of another programme
    /// Days off and make-up workdays that were imported, at most maxNotices, in the order of their years.
    QList<calendar::WorkdaysNotice> notices{};
    Downloads downloads{};
    base::json::Value extra = base::json::Value::object(); ///< of a document of its own

    /// Reads the members that say what a screen is ("place", "profile", "tags", "canvas", "time_zone", "hours",
    /// "quiet", "shifts", "workdays", "downloads"); its id is in `idKey`.
    [[nodiscard]] static Screen read(base::json::Object &object, const char *idKey);
    void write(base::json::Value &json, const char *idKey) const;
    /// A "screen" document of its own, with header and "id". Errors: Invalid, TooLarge, Unsupported.
    [[nodiscard]] static base::Result<Screen> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    /// Which days are worked where it hangs: by the notices that this version was shipped with, and by the imported
    /// ones, which take their place.
    [[nodiscard]] calendar::Workdays workdays() const;

    bool operator==(const Screen &) const = default;
};

} // namespace ironfence::playlists
