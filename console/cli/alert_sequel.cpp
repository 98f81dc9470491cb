// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/alert_sequel.h"

#include "console/cli/desk.h"
#include "console/cli/lifetime.h"
#include "console/cli/output.h"
#include "console/signing/alert_sequel.h"

namespace ironfence::console::cli {

using base::Result;

namespace {

/// What the identifier names, as this operator's authority signed it and as it still stands.
Result<playlists::Alert> told(const Desk &desk, const std::string &identifier)
{
    const auto keyring = desk.keyring();
    if (!keyring)
        return base::failure(keyring.error());
    return signing::liveAlert(
        QString::fromStdString(identifier), [&](const QString &wanted) { return desk.api().receipts(wanted); }, *keyring,
        desk.authority());
}

std::optional<QString> given(const std::optional<std::string> &text)
{
    return text ? std::optional(QString::fromStdString(*text)) : std::nullopt;
}

Result<signing::AlertChange> changeOf(const AlertUpdateOptions &options)
{
    signing::AlertChange change;
    change.level = options.level;
    change.headline = given(options.headline);
    change.description = given(options.description);
    change.instruction = given(options.instruction);
    change.sender = given(options.sender);
    for (const auto &text : options.places) {
        const auto place = base::PlacePath::parse(QString::fromStdString(text));
        if (!place)
            return base::failure(place.error().code, place.error().message, QString::fromStdString(text));
        change.places.append(*place);
    }
    if (options.lifetime) {
        const auto life = parseLifetime(QString::fromStdString(*options.lifetime));
        if (!life)
            return base::failure(life.error());
        change.life = *life;
    }
    return change;
}

void tell(const client::AlertEntry &entry, const char *verb, const QString &what)
{
    print(QStringLiteral("%1 %2 %3 on %4")
              .arg(entry.identifier, QLatin1String(verb), what, counted(entry.targeted, QStringLiteral("screen"))));
}

} // namespace

Result<ExitCode> updateAlert(const Invocation &invocation, const AlertUpdateOptions &options)
{
    const auto change = changeOf(options);
    if (!change)
        return base::failure(change.error());
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto before = told(*desk, options.identifier);
    if (!before)
        return base::failure(before.error());
    const auto entry = desk->release(invocation.trustServerClock,
                                     [&](base::UtcTime now) { return signing::updateOf(*before, *change, now); });
    if (!entry)
        return base::failure(entry.error());
    if (options.json)
        print(entry->toJson());
    else
        tell(*entry, "updates", before->identifier);
    return ExitCode::Ok;
}

Result<ExitCode> cancelAlert(const Invocation &invocation, const AlertCancelOptions &options)
{
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto before = told(*desk, options.identifier);
    if (!before)
        return base::failure(before.error());

    const auto sender = options.sender.empty() ? desk->sender() : QString::fromStdString(options.sender);
    const auto entry = desk->release(invocation.trustServerClock,
                                     [&](base::UtcTime now) { return signing::cancelOf(*before, sender, now); });
    if (!entry)
        return base::failure(entry.error());
    if (options.json)
        print(entry->toJson());
    else
        tell(*entry, "cancels", before->identifier);
    return ExitCode::Ok;
}

} // namespace ironfence::console::cli
