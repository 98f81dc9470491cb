// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/alert_raise.h"

#include "console/cli/desk.h"
#include "console/cli/lifetime.h"
#include "console/cli/output.h"

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;
using playlists::AlertStatus;

/// The places given, or the roots above every screen: an alert for all.
Result<QList<base::PlacePath>> findPlaces(const client::ApiClient &api, const std::vector<std::string> &given)
{
    QList<base::PlacePath> places;
    for (const auto &text : given) {
        const auto place = base::PlacePath::parse(QString::fromStdString(text));
        if (!place)
            return base::failure(place.error().code, place.error().message, QString::fromStdString(text));
        if (!places.contains(*place))
            places.append(*place);
    }
    if (!places.isEmpty())
        return places;

    const auto screens = api.screens();
    if (!screens)
        return base::failure(screens.error());
    for (const auto &entry : *screens) {
        const auto root = entry.screen.place.path().value(0);
        if (!places.contains(root))
            places.append(root);
    }
    if (places.isEmpty())
        return base::failure(ErrorCode::NotFound,
                             QStringLiteral("there are no screens yet: name a place with --place"));
    return places;
}

playlists::Alert draftOf(const AlertRaiseOptions &options, const QString &sender)
{
    playlists::Alert alert;
    alert.status = options.exercise ? AlertStatus::Exercise : options.test ? AlertStatus::Test : AlertStatus::Actual;
    alert.level = options.level;
    alert.headline = QString::fromStdString(options.headline);
    alert.description = QString::fromStdString(options.description);
    alert.instruction = QString::fromStdString(options.instruction);
    alert.senderName = options.sender.empty() ? sender : QString::fromStdString(options.sender);
    return alert;
}

void tell(const client::AlertEntry &entry)
{
    QStringList places;
    for (const auto &place : entry.places)
        places.append(place.text());
    print(QStringLiteral("%1 %2, level %3 %4, at %5 until %6: %7")
              .arg(entry.identifier, playlists::nameOf(entry.status).toLower())
              .arg(entry.level)
              .arg(colourOf(entry.level), places.join(u' '), localTime(entry.expires),
                   counted(entry.targeted, QStringLiteral("screen"))));
    if (entry.targeted == 0)
        note(QStringLiteral("warning: no screen hangs there"));
    print(QStringLiteral("next  ironfence receipts %1 --wait 10").arg(entry.identifier));
}

} // namespace

Result<ExitCode> raiseAlert(const Invocation &invocation, const AlertRaiseOptions &options)
{
    const auto lifetime = parseLifetime(QString::fromStdString(options.lifetime));
    if (!lifetime)
        return base::failure(lifetime.error());
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto places = findPlaces(desk->api(), options.places);
    if (!places)
        return base::failure(places.error());

    const auto entry = desk->release(invocation.trustServerClock, [&](base::UtcTime now) {
        auto alert = draftOf(options, desk->sender());
        alert.places = *places;
        alert.sent = now;
        alert.effective = now;
        alert.expires = now + *lifetime;
        return alert;
    });
    if (!entry)
        return base::failure(entry.error());
    if (options.json)
        print(entry->toJson());
    else
        tell(*entry);
    return ExitCode::Ok;
}

} // namespace ironfence::console::cli
