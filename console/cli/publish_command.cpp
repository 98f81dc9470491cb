// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "base/clock.h"
#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/prompt.h"
#include "console/cli/publication.h"
#include "console/cli/publish_summary.h"

#include <algorithm>
#include <vector>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;
using playlists::Manifest;

struct PublishOptions
{
    std::vector<std::string> programmes;
    std::vector<std::string> removed;
    std::optional<int> validDays;
    bool yes = false;
};

constexpr int usualDays = 90;

Result<QSet<base::ProgrammeId>> readIds(const std::vector<std::string> &given)
{
    QSet<base::ProgrammeId> ids;
    for (const auto &text : given) {
        const auto id = base::ProgrammeId::parse(QString::fromStdString(text));
        if (!id)
            return base::failure(id.error().code, id.error().message, QString::fromStdString(text));
        ids.insert(*id);
    }
    return ids;
}

/// The manifest that is in force, believed only with its signatures; version 0 and empty before the first.
Result<Manifest> currentManifest(const Desk &desk)
{
    const auto bytes = desk.api().manifest();
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Manifest{};
    if (!bytes)
        return base::failure(bytes.error());
    const auto keyring = desk.keyring();
    if (!keyring)
        return base::failure(keyring.error());
    const auto envelope = trust::Envelope::parse(*bytes);
    if (!envelope)
        return base::failure(envelope.error());
    const auto authority = keyring->verify(*envelope, QLatin1String(Manifest::payloadType));
    if (!authority)
        return base::failure(authority.error().code, authority.error().message, QStringLiteral("current manifest"));
    auto manifest = Manifest::parse(envelope->payload);
    if (manifest && (manifest->authority != *authority || *authority != desk.authority()))
        return base::failure(ErrorCode::Untrusted, QStringLiteral("is signed by %1").arg(authority->text()),
                             QStringLiteral("current manifest"));
    return manifest;
}

Result<Draft> readDraft(const Result<QByteArray> &bytes, const base::ProgrammeId &id, const base::ObjectRef &object)
{
    if (!bytes)
        return base::failure(bytes.error());
    auto programme = playlists::Programme::parse(*bytes);
    if (!programme)
        return base::failure(programme.error());
    if (programme->id != id)
        return base::failure(
            ErrorCode::Corrupt,
            QStringLiteral("the server gives the programme %1 for %2").arg(programme->id.text(), id.text()));
    return Draft{*programme, object};
}

/// The drafts that were asked for (all when none was named), read from their bytes: what a person signs must not be the
/// server's word for it.
Result<QList<Draft>> readDrafts(const client::ApiClient &api, const QSet<base::ProgrammeId> &wanted,
                                const QSet<base::ProgrammeId> &removed)
{
    const auto entries = api.programmes();
    if (!entries)
        return base::failure(entries.error());
    QList<Draft> drafts;
    QSet<base::ProgrammeId> missing = wanted;
    for (const auto &entry : *entries) {
        missing.remove(entry.id);
        if (removed.contains(entry.id) || (!wanted.isEmpty() && !wanted.contains(entry.id)))
            continue;
        const auto draft = readDraft(api.draft(entry.id, entry.object), entry.id, entry.object);
        if (!draft)
            return base::failure(draft.error());
        drafts.append(*draft);
    }
    if (!missing.isEmpty()) {
        return base::failure(
            ErrorCode::NotFound,
            QStringLiteral("no draft of %1: ironfence programme add FILE.json").arg(missing.begin()->text()));
    }
    return drafts;
}

/// Titles and items of what stays published from an older draft or without one.
Result<QList<Draft>> readKept(const client::ApiClient &api, const Publication &publication, QList<Draft> drafts)
{
    for (const auto &entry : publication.entries) {
        const bool known =
            std::any_of(drafts.begin(), drafts.end(), [&](const Draft &draft) { return draft.object == entry.object; });
        if (known)
            continue;
        const auto draft = readDraft(api.document(entry.object), entry.id, entry.object);
        if (!draft)
            return base::failure(draft.error());
        drafts.append(*draft);
    }
    return drafts;
}

Result<QList<playlists::Screen>> readScreens(const client::ApiClient &api)
{
    const auto entries = api.screens();
    if (!entries)
        return base::failure(entries.error());
    QList<playlists::Screen> screens;
    for (const auto &entry : *entries)
        screens.append(entry.screen);
    return screens;
}

Result<ExitCode> release(Desk &desk, const Manifest &manifest)
{
    const auto payload = manifest.serialize();
    if (const auto readable = Manifest::parse(payload); !readable)
        return base::failure(readable.error());
    const auto envelope = desk.sign(Manifest::payloadType, payload);
    if (!envelope)
        return base::failure(envelope.error());
    const auto version = desk.api().putManifest(*envelope);
    if (!version && (version.error().code == ErrorCode::Conflict || version.error().code == ErrorCode::Replayed)) {
        return base::failure(
            version.error().code,
            QStringLiteral("%1; if somebody else published meanwhile, publish again and look at the new summary")
                .arg(version.error().message),
            version.error().context);
    }
    if (!version)
        return base::failure(version.error());
    print(QStringLiteral("manifest %1 is published, valid until %2").arg(*version).arg(localTime(manifest.expires)));
    return ExitCode::Ok;
}

struct Plan
{
    Manifest current;
    Publication publication;
    QList<Draft> drafts;
    QList<playlists::Screen> screens;
};

Result<Plan> makePlan(const Desk &desk, const PublishOptions &options)
{
    const auto wanted = readIds(options.programmes);
    if (!wanted)
        return base::failure(wanted.error());
    const auto removed = readIds(options.removed);
    if (!removed)
        return base::failure(removed.error());
    if (wanted->intersects(*removed))
        return base::failure(ErrorCode::Invalid, QStringLiteral("the same programme is to be published and removed"));
    const auto current = currentManifest(desk);
    if (!current)
        return base::failure(current.error());
    // Only removing: then nothing else changes unless it is named.
    const bool onlyRemoving = wanted->isEmpty() && !removed->isEmpty();
    auto drafts = onlyRemoving ? Result<QList<Draft>>(QList<Draft>()) : readDrafts(desk.api(), *wanted, *removed);
    if (!drafts)
        return base::failure(drafts.error());
    auto publication = compose(current->programmes, *drafts, *removed);
    if (!publication)
        return base::failure(publication.error());
    auto known = readKept(desk.api(), *publication, *drafts);
    if (!known)
        return base::failure(known.error());
    auto screens = readScreens(desk.api());
    if (!screens)
        return base::failure(screens.error());
    return Plan{*current, *publication, *known, *screens};
}

/// Empty when a person agreed; otherwise how the program ends.
std::optional<ExitCode> askToSign()
{
    if (!hasTerminal()) {
        complain(
            {ErrorCode::Invalid, QStringLiteral("there is nobody to ask: give --yes to sign and publish this"), {}});
        return ExitCode::Usage;
    }
    if (confirm(QStringLiteral("Sign and publish?")))
        return {};
    note(QStringLiteral("nothing was published"));
    return ExitCode::Failed;
}

/// The next manifest of this authority.
Manifest nextManifest(const Desk &desk, const Plan &plan, base::UtcTime now, int validDays)
{
    Manifest manifest = plan.current;
    manifest.authority = desk.authority();
    manifest.version = plan.current.version + 1;
    manifest.issued = now;
    manifest.expires = manifest.issued + std::chrono::days(validDays);
    manifest.programmes = plan.publication.entries;
    return manifest;
}

void tellNothingChanged(const Manifest &current)
{
    if (current.version == 0) {
        print(QStringLiteral("no programmes yet: ironfence programme add FILE.json"));
        return;
    }
    print(QStringLiteral("nothing changed since manifest %1, valid until %2 (--valid-days renews it)")
              .arg(current.version)
              .arg(localTime(current.expires)));
}

Result<ExitCode> publish(const Invocation &invocation, const PublishOptions &options)
{
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto server = desk->server();
    if (!server)
        return base::failure(server.error());
    const auto plan = makePlan(*desk, options);
    if (!plan)
        return base::failure(plan.error());

    const bool renews = options.validDays && plan->current.version > 0;
    if (!plan->publication.changesAnything() && !renews) {
        tellNothingChanged(plan->current);
        return ExitCode::Ok;
    }
    const auto now = timeToSign(server->time, base::SystemClock().now(), invocation.trustServerClock);
    if (!now)
        return base::failure(now.error());
    const auto manifest = nextManifest(*desk, *plan, *now, options.validDays.value_or(usualDays));
    printSummary(manifest, plan->publication, plan->drafts, plan->screens);
    if (const auto stopped = options.yes ? std::nullopt : askToSign())
        return *stopped;
    return release(*desk, manifest);
}

} // namespace

void addPublishCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<PublishOptions>();
    auto *command =
        addCommand(app, invocation, "publish", "sign what screens shall play from now on, after showing what changes",
                   "ironfence publish starter --remove summer --yes");
    command->add_option("PROGRAMME", options->programmes,
                        "drafts to publish (default: every draft, unless only --remove is given)");
    command->add_option("--remove", options->removed, "a programme to take off the screens; may be repeated")
        ->type_name("ID")
        ->allow_extra_args(false);
    command->add_option("--valid-days", options->validDays, "how long new screens may accept it (default: 90)")
        ->check(CLI::Range(1, 3660));
    addClockFlag(command, invocation);
    command->add_flag("--yes", options->yes, "do not ask");
    onCommand(command, invocation, options, publish);
}

} // namespace ironfence::console::cli
