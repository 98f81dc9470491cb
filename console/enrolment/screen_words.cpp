// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/screen_words.h"

#include "playlists/programme.h"

#include <QRegularExpression>

namespace ironfence::console::enrolment {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

/// "county-police/rush-hour=+30"
Result<playlists::Shift> shiftOf(const QString &text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("([^/=]+)/([^/=]+)=([+-]?\\d{1,4})")));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::Invalid,
                       QStringLiteral("a shift is AUTHORITY/PROGRAMME=MINUTES, e.g. bank/morning=-15"), text);
    const auto authority = base::AuthorityId::parse(match.captured(1));
    if (!authority)
        return failure(authority.error().code, authority.error().message, text);
    const auto programme = base::ProgrammeId::parse(match.captured(2));
    if (!programme)
        return failure(programme.error().code, programme.error().message, text);
    const int minutes = match.captured(3).toInt();
    constexpr int most = playlists::Programme::maxShiftMinutes;
    if (minutes < -most || minutes > most)
        return failure(ErrorCode::Invalid, QStringLiteral("a shift has at most %1 minutes either way").arg(most), text);
    return playlists::Shift{*authority, *programme, minutes};
}

Result<void> addDayparts(const QStringList &given, QList<playlists::rules::Daypart> &dayparts)
{
    for (const auto &text : given) {
        const auto part = daypartOf(text);
        if (!part)
            return failure(part.error());
        dayparts.append(*part);
    }
    return {};
}

/// When and how fast it fetches.
Result<void> readDownloads(const ScreenWords &words, playlists::Downloads &downloads)
{
    using playlists::Downloads;
    if (auto read = addDayparts(words.downloadHours, downloads.hours.dayparts); !read)
        return read;
    if (!words.downloadRate)
        return {};
    if (*words.downloadRate < Downloads::minRate || *words.downloadRate > Downloads::maxRate) {
        return failure(
            ErrorCode::Invalid,
            QStringLiteral("a download rate has %1 to %2 KiB/s").arg(Downloads::minRate).arg(Downloads::maxRate),
            QString::number(*words.downloadRate));
    }
    downloads.rateKibS = static_cast<int>(*words.downloadRate);
    return {};
}

/// When it is lit and when mute, and whose dayparts its place moves.
Result<void> readTimes(const ScreenWords &words, playlists::Screen &screen)
{
    if (!words.timeZone.isEmpty()) {
        const auto zone = playlists::rules::TimeZone::parse(words.timeZone);
        if (!zone)
            return failure(zone.error().code, zone.error().message, words.timeZone);
        screen.zone = *zone;
    }
    if (auto read = addDayparts(words.hours, screen.hours.dayparts); !read)
        return read;
    if (auto read = addDayparts(words.quiet, screen.quiet); !read)
        return read;
    for (const auto &given : words.shifts) {
        const auto shift = shiftOf(given);
        if (!shift)
            return failure(shift.error());
        screen.shifts.append(*shift);
    }
    return {};
}

} // namespace

Result<playlists::rules::Daypart> daypartOf(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|(24:00))")));
    const auto match = shape.match(text);
    const auto minutes = [&match](int group) {
        return match.captured(group).toInt() * 60 + match.captured(group + 1).toInt();
    };
    const playlists::rules::Daypart part{minutes(1), match.hasCaptured(5) ? 24 * 60 : minutes(3)};
    if (!match.hasMatch() || part.from == part.to) {
        return failure(ErrorCode::Invalid,
                       QStringLiteral("hours are HH:MM-HH:MM, e.g. 07:30-22:00, or 22:00-06:00 over midnight"), text);
    }
    return part;
}

Result<playlists::Screen> screenOf(const ScreenWords &words)
{
    const auto id = base::ScreenId::parse(words.id);
    if (!id)
        return failure(id.error());
    const auto place = base::PlacePath::parse(words.place);
    if (!place)
        return failure(place.error());
    const auto profile = playlists::profileOf(words.profile);
    if (!profile)
        return failure(profile.error());
    const auto canvas = playlists::Canvas::parse(words.canvas);
    if (!canvas)
        return failure(canvas.error());

    QStringList tags = words.tags;
    tags.sort();
    tags.removeDuplicates();
    // Member by member: GCC 12 takes what an initializer list leaves out for uninitialised when it optimises.
    playlists::Screen screen;
    screen.id = *id;
    screen.place = *place;
    screen.profile = *profile;
    screen.tags = tags;
    screen.canvas = *canvas;
    if (const auto read = readTimes(words, screen); !read)
        return failure(read.error());
    if (const auto read = readDownloads(words, screen.downloads); !read)
        return failure(read.error());
    return screen;
}

} // namespace ironfence::console::enrolment
