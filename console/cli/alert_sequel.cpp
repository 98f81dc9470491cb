// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/alert_cancel.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/signing/alert_cancel.h"

namespace ironfence::console::cli {

using base::Result;

Result<ExitCode> cancelAlert(const Invocation &invocation, const AlertCancelOptions &options)
{
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto keyring = desk->keyring();
    if (!keyring)
        return base::failure(keyring.error());
    const auto told = signing::alertToCancel(
        QString::fromStdString(options.identifier),
        [&](const QString &identifier) { return desk->api().receipts(identifier); }, *keyring, desk->authority());
    if (!told)
        return base::failure(told.error());

    const auto sender = options.sender.empty() ? desk->sender() : QString::fromStdString(options.sender);
    const auto entry = desk->release(invocation.trustServerClock,
                                     [&](base::UtcTime now) { return signing::cancelOf(*told, sender, now); });
    if (!entry)
        return base::failure(entry.error());

    if (options.json)
        print(entry->toJson());
    else
        print(QStringLiteral("%1 cancels %2 on %3")
                  .arg(entry->identifier, told->identifier, counted(entry->targeted, QStringLiteral("screen"))));
    return ExitCode::Ok;
}

} // namespace ironfence::console::cli
