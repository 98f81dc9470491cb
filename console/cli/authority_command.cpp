// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/programme_source.h"
#include "console/client/secret_file.h"
#include "console/cli/table.h"

namespace ironfence::console::cli {

namespace {

using base::Result;
using base::json::text;
using base::json::Value;

struct AuthorityOptions
{
    std::string trust;
    bool json = false;
};

Result<trust::Keyring> readTrust(const Invocation &invocation, const AuthorityOptions &options)
{
    if (options.trust.empty())
        return Desk::open(invocation.operatorDirectory).and_then([](const Desk &desk) { return desk.keyring(); });
    const auto file = QString::fromStdString(options.trust);
    const auto bytes = client::readSmallFile(file);
    if (!bytes)
        return base::failure(bytes.error());
    auto keyring = trust::Keyring::parse(*bytes);
    if (!keyring)
        return base::failure(inFile(file, keyring.error()));
    return keyring;
}

Value toJson(const base::AuthorityId &id, const trust::AuthorityKeys &keys)
{
    Value json{{"id", text(id.text())},
               {"threshold", keys.threshold},
               {"keys", Value::array()},
               {"highest_rank", text(keys.limits.highestRank)},
               {"share_cap_percent", keys.limits.shareCapPercent},
               {"phone_numbers", Value::array()},
               {"qr_hosts", Value::array()}};
    for (const auto &key : keys.keys)
        json["keys"].push_back(text(key.id()));
    for (const auto &number : keys.limits.phoneNumbers)
        json["phone_numbers"].push_back(text(number));
    for (const auto &host : keys.limits.qrHosts)
        json["qr_hosts"].push_back(text(host));
    return json;
}

QString listOf(const QStringList &contacts)
{
    return contacts.isEmpty() ? QStringLiteral("none") : contacts.join(u' ');
}

Result<ExitCode> listAuthorities(const Invocation &invocation, const AuthorityOptions &options)
{
    const auto keyring = readTrust(invocation, options);
    if (!keyring)
        return base::failure(keyring.error());
    const auto &authorities = keyring->authorities();
    if (options.json) {
        Value list = Value::array();
        for (auto it = authorities.begin(); it != authorities.end(); ++it)
            list.push_back(toJson(it.key(), *it));
        print(Value{{"authorities", std::move(list)}});
        return ExitCode::Ok;
    }
    Table table({QStringLiteral("AUTHORITY"), QStringLiteral("KEYS"), QStringLiteral("HIGHEST RANK"),
                 QStringLiteral("SHARE CAP"), QStringLiteral("NUMBERS"), QStringLiteral("QR HOSTS")});
    for (auto it = authorities.begin(); it != authorities.end(); ++it) {
        const auto &limits = it->limits;
        table.add({it.key().text(), QStringLiteral("%1 of %2").arg(it->threshold).arg(it->keys.size()),
                   limits.highestRank, QStringLiteral("%1 %").arg(limits.shareCapPercent), listOf(limits.phoneNumbers),
                   listOf(limits.qrHosts)});
    }
    table.print();
    return ExitCode::Ok;
}

} // namespace

void addAuthorityCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<AuthorityOptions>();
    auto *group = app.add_subcommand("authority", "who may speak, and how far each may go");
    group->require_subcommand(1);
    auto *command = addCommand(*group, invocation, "list",
                               "list the authorities of the trust document with their bounds; asks no server",
                               "ironfence authority list --trust trust.json");
    command->add_option("--trust", options->trust, "another trust document than the operator's")->type_name("FILE");
    command->add_flag("--json", options->json, "print JSON");
    onCommand(command, invocation, options, listAuthorities);
}

} // namespace ironfence::console::cli
