// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screen_compliance.h"

#include "console/server/accounts/accountant.h"
#include "console/server/api/query.h"

namespace ironfence::console::server::api {

using accounts::Accountant;
using accounts::Archive;
using compliance::DayAccount;

namespace {

/// On the thread that asked.
http::Response account(const accounts::ArchiveAddress &address, const DayAccount &day, bool isOver)
{
    const auto archive = Archive::open(address);
    if (!archive)
        return http::problem(archive.error());
    if (isOver) {
        const auto kept = (*archive)->accounts().find(day.screen, day.day);
        if (!kept)
            return http::problem(kept.error());
        if (*kept)
            return http::jsonResponse(200, (*kept)->toJson());
    }
    const auto computed = Accountant(**archive).compute(day);
    return computed ? http::jsonResponse(200, computed->day.toJson()) : http::problem(computed.error());
}

} // namespace

http::Response ScreenCompliance::answer(const base::ScreenId &screen, const http::Request &request) const
{
    const auto place = m_records->accounts.placeOf(screen);
    if (!place)
        return http::problem(place.error());
    const auto now = m_clock->now();
    const auto day = dayOf(request, QStringLiteral("day"), place->zone.dayOf(now));
    if (!day)
        return http::problem(day.error());
    auto asked = Accountant::dayOf(screen, place->place, place->zone, *day);
    const bool isOver = asked.to <= now;
    asked.to = std::min(asked.to, now);
    if (asked.to <= asked.from)
        return http::problem(
            {base::ErrorCode::Invalid, QStringLiteral("the day has not begun"), QStringLiteral("day")});
    return http::computed([archive = m_archive, asked, isOver] { return account(archive, asked, isOver); });
}

} // namespace ironfence::console::server::api
