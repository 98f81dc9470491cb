// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/screen_kinds.h"

#include <QBitArray>
#include <QSet>

namespace ironfence::playlists::check {

using timeline::AuthorityProgrammes;

namespace {

QBitArray reachedBy(const Screen &screen, const QList<AuthorityProgrammes> &authorities)
{
    QBitArray reached;
    for (const auto &authority : authorities) {
        for (const auto &programme : authority.programmes) {
            reached.resize(reached.size() + 1);
            reached.setBit(reached.size() - 1, programme.audience.includes(screen));
        }
    }
    return reached;
}

/// All but the programmes that makes screens differ, as text.
QByteArray clockOf(const Screen &screen)
{
    Screen clock;
    clock.zone = screen.zone;
    clock.hours = screen.hours;
    clock.shifts = screen.shifts;
    clock.notices = screen.notices;
    auto json = base::json::Value::object();
    clock.write(json, "id");
    return base::json::write(json);
}

/// A screen of that profile that the programme is for.
Screen exampleOf(const Programme &programme, Profile profile)
{
    const auto &audience = programme.audience;
    Screen screen;
    screen.id = *base::ScreenId::parse(nameOf(profile));
    screen.place =
        audience.places.isEmpty() ? *base::PlacePath::parse(QStringLiteral("anywhere")) : audience.places.constFirst();
    screen.profile = profile;
    screen.tags = audience.allTags;
    if (!audience.anyTags.isEmpty())
        screen.tags.append(audience.anyTags.constFirst());
    screen.tags.sort();
    screen.tags.removeDuplicates();
    return screen;
}

} // namespace

QList<Screen> kindsOf(const QList<Screen> &screens, const QList<AuthorityProgrammes> &authorities, qsizetype most)
{
    QList<Screen> kinds;
    QSet<std::pair<QBitArray, QByteArray>> seen;
    for (const auto &screen : screens) {
        const auto before = seen.size();
        seen.insert({reachedBy(screen, authorities), clockOf(screen)});
        if (seen.size() > before && kinds.size() < most)
            kinds.append(screen);
    }
    return kinds;
}

QList<Screen> typicalScreens(const QList<AuthorityProgrammes> &authorities, qsizetype most)
{
    QList<Screen> screens;
    for (const auto &authority : authorities) {
        for (const auto &programme : authority.programmes) {
            const QList<Profile> all{Profile::Lobby, Profile::Led,     Profile::Atm,
                                     Profile::Kiosk, Profile::Counter, Profile::Hall};
            for (const auto profile : programme.audience.profiles.isEmpty() ? all : programme.audience.profiles)
                screens.append(exampleOf(programme, profile));
        }
    }
    return kindsOf(screens, authorities, most);
}

} // namespace ironfence::playlists::check
