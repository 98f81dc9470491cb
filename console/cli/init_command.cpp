// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/desk.h"
#include "console/cli/operator_directory.h"
#include "console/cli/output.h"
#include "console/cli/prompt.h"
#include "console/cli/uninterrupted.h"
#include "console/client/secret_file.h"
#include "console/deployment/deployment.h"

#include <QDir>
#include <algorithm>
#include <optional>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;

struct InitOptions
{
    std::string directory;
    std::string authority;
    std::string sender;
    std::vector<std::string> phoneNumbers; // besides the public ones
    std::vector<std::string> qrHosts;
    std::optional<int> httpPort;
    std::optional<int> brokerPort;
    bool noPassphrase = false;
};

struct Places
{
    QString server;
    QString own; ///< the operator's directory
};

/// The server must never be able to speak for an operator, so the key must not lie where the server's files lie.
base::Result<Places> checkPlaces(const Invocation &invocation, const InitOptions &options)
{
    const Places places{realPath(QString::fromStdString(options.directory)),
                        realPath(client::ClientConfig::directoryFor(invocation.operatorDirectory))};
    if (places.own == places.server || places.own.startsWith(places.server + u'/')) {
        return base::failure(ErrorCode::Invalid,
                             QStringLiteral("the operator's key must lie outside the server's directory"), places.own);
    }
    if (const auto vacant = client::requireVacant(places.server); !vacant)
        return base::failure(vacant.error());
    if (const auto vacant = client::requireVacant(places.own); !vacant)
        return base::failure(vacant.error());
    return places;
}

base::Result<QString> checkSender(const std::string &given)
{
    const auto sender = QString::fromStdString(given).trimmed();
    const bool plain = std::all_of(sender.begin(), sender.end(), [](QChar c) {
        return c.category() != QChar::Other_Control && c != u'"' && c != u'\\';
    });
    constexpr qsizetype longest = 40; // playlists::Alert
    if (!plain || sender.size() > longest)
        return base::failure(ErrorCode::Invalid, QStringLiteral("a sender has at most 40 characters, without quotes"),
                             sender);
    return sender;
}

using OneForm = base::Result<QString> (*)(const QString &);

/// Adds what was given, each once.
base::Result<void> add(QStringList &contacts, const std::vector<std::string> &given, OneForm oneForm)
{
    for (const auto &text : given) {
        const auto contact = oneForm(QString::fromStdString(text));
        if (!contact)
            return base::failure(contact.error());
        if (!contacts.contains(*contact))
            contacts.append(*contact);
    }
    if (contacts.size() > trust::AuthorityLimits::maxContacts)
        return base::failure(
            ErrorCode::TooLarge,
            QStringLiteral("an authority has at most %1 numbers, and hosts").arg(trust::AuthorityLimits::maxContacts));
    return {};
}

/// How far the new authority may go.
base::Result<trust::AuthorityLimits> limitsOf(const InitOptions &options)
{
    trust::AuthorityLimits limits;
    limits.highestRank = QStringLiteral("mandatory");
    if (const auto added = add(limits.phoneNumbers, options.phoneNumbers, trust::phoneNumber); !added)
        return base::failure(added.error());
    if (const auto added = add(limits.qrHosts, options.qrHosts, trust::hostName); !added)
        return base::failure(added.error());
    return limits;
}

/// What is checked before anything is made.
struct Wanted
{
    base::AuthorityId authority;
    trust::AuthorityLimits limits;
    QString sender;
};

/// Both directories appear, or neither.
base::Result<deployment::Endpoints> make(const InitOptions &options, const Wanted &wanted, const Places &places,
                                         const QByteArray &passphrase)
{
    const Uninterrupted uninterrupted;
    const auto onlineKey = trust::SecretKey::generate();
    auto own = OperatorDirectory::draft(places.own, wanted.authority, wanted.limits, onlineKey.publicKey(), passphrase);
    if (!own)
        return base::failure(own.error());
    auto endpoints = deployment::create({.directory = places.server,
                                         .authority = wanted.authority,
                                         .keyring = own->keyring(),
                                         .onlineKey = &onlineKey,
                                         .operatorToken = own->token(),
                                         .httpPort = options.httpPort,
                                         .brokerPort = options.brokerPort,
                                         .apiPort = {}});
    if (!endpoints)
        return endpoints;
    if (const auto appeared = own->commit(endpoints->http, wanted.sender); !appeared) {
        QDir(places.server).removeRecursively();
        return base::failure(appeared.error());
    }
    return endpoints;
}

base::Result<ExitCode> initialise(const Invocation &invocation, const InitOptions &options)
{
    const auto authority = base::AuthorityId::parse(QString::fromStdString(options.authority));
    if (!authority)
        return base::failure(authority.error());
    const auto sender = checkSender(options.sender);
    if (!sender)
        return base::failure(sender.error());
    const auto limits = limitsOf(options);
    if (!limits)
        return base::failure(limits.error());
    const auto places = checkPlaces(invocation, options);
    if (!places)
        return base::failure(places.error());

    auto passphrase = options.noPassphrase ? base::Result<QByteArray>(QByteArray()) : newPassphrase();
    if (!passphrase)
        return base::failure(passphrase.error());
    if (options.noPassphrase)
        note(QStringLiteral(
                 "warning: the operator's key is stored without a passphrase: whoever reads the file can speak for %1")
                 .arg(authority->text()));
    const auto endpoints = make(options, {*authority, *limits, *sender}, *places, *passphrase);
    passphrase->fill('\0');
    if (!endpoints)
        return base::failure(endpoints.error());

    print(QStringLiteral("server    %1 (%2)").arg(places->server, endpoints->http.toString()));
    print(QStringLiteral("operator  %1 (keep operator.key safe, and a copy of it)").arg(places->own));
    print(QStringLiteral("numbers   %1 (that cards may show)").arg(limits->phoneNumbers.join(QStringLiteral(", "))));
    print(QStringLiteral("QR codes  %1")
              .arg(limits->qrHosts.isEmpty()
                       ? QStringLiteral("none may be shown")
                       : QStringLiteral("to %1").arg(limits->qrHosts.join(QStringLiteral(", ")))));
    print(QStringLiteral("next      ironfence-server --dir %1").arg(places->server));
    return ExitCode::Ok;
}

} // namespace

void addInitCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<InitOptions>();
    auto *command =
        addCommand(app, invocation, "init", "make a server's directory, and an operator's with a new key outside it",
                   "ironfence init --dir /var/lib/ironfence --operator ~/.config/ironfence --authority county-police");
    command->add_option("--dir", options->directory, "the server's directory, to be made")
        ->required()
        ->type_name("DIR");
    command->add_option("--authority", options->authority, "who speaks here, e.g. county-police")
        ->required()
        ->type_name("ID");
    command
        ->add_option("--sender", options->sender,
                     "how alerts name their sender, e.g. 桐庐县反诈中心 (default: the authority)")
        ->type_name("NAME");
    command
        ->add_option("--phone-number", options->phoneNumbers,
                     "a telephone number that its cards may show, besides 110, 96110 and 12381; may be repeated")
        ->type_name("NUMBER")
        ->allow_extra_args(false);
    command
        ->add_option("--qr-host", options->qrHosts,
                     "a host that its QR codes may lead to (default: none); may be repeated")
        ->type_name("HOST")
        ->allow_extra_args(false);
    command->add_option("--http-port", options->httpPort, "port for players and operators (default: a free one)")
        ->check(CLI::Range(1024, 65535));
    command->add_option("--broker-port", options->brokerPort, "port of the broker (default: a free one)")
        ->check(CLI::Range(1024, 65535));
    command->add_flag("--no-passphrase", options->noPassphrase, "store the operator's key in the clear (trials only)");
    onCommand(command, invocation, options, initialise);
}

} // namespace ironfence::console::cli
