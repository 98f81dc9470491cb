// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/screen_add.h"

#include "playlists/programme.h"

#include <QRegularExpression>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

/// "07:30-22:00"
Result<playlists::rules::Daypart> daypartOf(const std::string &given)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|(24:00))")));
    const auto text = QString::fromStdString(given);
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

Result<void> addDayparts(const std::vector<std::string> &given, QList<playlists::rules::Daypart> &dayparts)
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
Result<void> readDownloads(const ScreenAddOptions &options, playlists::Downloads &downloads)
{
    using playlists::Downloads;
    if (auto read = addDayparts(options.downloadHours, downloads.hours.dayparts); !read)
        return read;
    if (!options.downloadRate)
        return {};
    if (*options.downloadRate < Downloads::minRate || *options.downloadRate > Downloads::maxRate) {
        return failure(
            ErrorCode::Invalid,
            QStringLiteral("a download rate has %1 to %2 KiB/s").arg(Downloads::minRate).arg(Downloads::maxRate),
            QString::number(*options.downloadRate));
    }
    downloads.rateKibS = static_cast<int>(*options.downloadRate);
    return {};
}

/// When it is lit and when mute, and whose dayparts its place moves.
Result<void> readTimes(const ScreenAddOptions &options, playlists::Screen &screen)
{
    if (!options.timeZone.empty()) {
        const auto name = QString::fromStdString(options.timeZone);
        const auto zone = playlists::rules::TimeZone::parse(name);
        if (!zone)
            return failure(zone.error().code, zone.error().message, name);
        screen.zone = *zone;
    }
    if (auto read = addDayparts(options.hours, screen.hours.dayparts); !read)
        return read;
    if (auto read = addDayparts(options.quiet, screen.quiet); !read)
        return read;
    for (const auto &given : options.shifts) {
        const auto shift = shiftOf(QString::fromStdString(given));
        if (!shift)
            return failure(shift.error());
        screen.shifts.append(*shift);
    }
    return {};
}

} // namespace

Result<playlists::Screen> screenOf(const ScreenAddOptions &options)
{
    const auto id = base::ScreenId::parse(QString::fromStdString(options.id));
    if (!id)
        return failure(id.error());
    const auto place = base::PlacePath::parse(QString::fromStdString(options.place));
    if (!place)
        return failure(place.error());
    const auto profile = playlists::profileOf(QString::fromStdString(options.profile));
    if (!profile)
        return failure(profile.error());
    const auto canvas = playlists::Canvas::parse(QString::fromStdString(options.canvas));
    if (!canvas)
        return failure(canvas.error());

    QStringList tags;
    for (const auto &tag : options.tags)
        tags.append(QString::fromStdString(tag));
    tags.sort();
    tags.removeDuplicates();
    // Member by member: GCC 12 takes what an initializer list leaves out for uninitialised when it optimises.
    playlists::Screen screen;
    screen.id = *id;
    screen.place = *place;
    screen.profile = *profile;
    screen.tags = tags;
    screen.canvas = *canvas;
    if (const auto read = readTimes(options, screen); !read)
        return failure(read.error());
    if (const auto read = readDownloads(options, screen.downloads); !read)
        return failure(read.error());
    return screen;
}

} // namespace ironfence::console::cli
