// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/desk.h"
#include "console/cli/examination_wait.h"
#include "console/cli/findings.h"
#include "console/cli/output.h"
#include "console/cli/prompt.h"
#include "console/cli/publish_plan.h"
#include "console/cli/publish_summary.h"
#include "console/publication/following.h"
#include "console/publication/release.h"

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;
using playlists::Manifest;

struct PublishOptions
{
    PublishChoice choice;
    std::optional<int> validDays;
    bool yes = false;
};

Result<ExitCode> release(Desk &desk, const Manifest &manifest)
{
    const auto payload = publication::payloadOf(manifest);
    if (!payload)
        return base::failure(payload.error());
    const auto envelope = desk.sign(Manifest::payloadType, *payload);
    if (!envelope)
        return base::failure(envelope.error());
    const auto version = desk.api().putManifest(*envelope, publication::expectedBefore(manifest));
    if (!version && publication::isOvertaken(version.error())) {
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

/// The server takes a manifest only when it has examined what is new in it.
Result<void> awaitNewAssets(const client::ApiClient &api, const PublishPlan &plan)
{
    const auto examined = awaitExaminations(api, publication::assetsToExamine(plan.current.programmes, plan.drafts));
    if (!examined && examined.error().code != ErrorCode::NotFound) // the server names the programme that needs it
        return base::failure(examined.error());
    return {};
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

/// What was taken off the screens comes back with the next plain publish as long as its draft is there.
void tellDraftsThatStay(const Desk &desk, const QSet<base::ProgrammeId> &removed)
{
    const auto entries = removed.isEmpty() ? Result<QList<client::ProgrammeEntry>>(QList<client::ProgrammeEntry>())
                                           : desk.api().programmes();
    if (!entries)
        return; // a hint only; what was asked for is done
    QStringList staying;
    for (const auto &entry : *entries) {
        if (removed.contains(entry.id))
            staying.append(entry.id.text());
    }
    if (!staying.isEmpty())
        print(QStringLiteral("next  ironfence programme remove %1  (its draft stays, and publish would bring it back)")
                  .arg(staying.join(u' ')));
}

/// A draft that said what was live would bring that back with the next plain publish.
void letDraftsFollow(const Desk &desk, const PublishPlan &plan, qint64 version)
{
    const auto followed = publication::letDraftsFollow(desk.api(), plan.current, version, plan.returned);
    if (!followed.left.isEmpty())
        print(QStringLiteral("note  drafts that say something else than is live: %1  (publish would bring them on)")
                  .arg(followed.left.join(u' ')));
}

Result<ExitCode> publish(const Invocation &invocation, const PublishOptions &options)
{
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto server = desk->server();
    if (!server)
        return base::failure(server.error());
    const auto plan = PublishPlan::make(*desk, options.choice);
    if (!plan)
        return base::failure(plan.error());

    const bool renews = options.validDays && plan->current.version > 0;
    const bool changes = plan->publication.changesAnything() || plan->publication.entries != plan->current.programmes;
    if (!changes && !renews) {
        tellNothingChanged(plan->current);
        return ExitCode::Ok;
    }
    if (const auto examined = awaitNewAssets(desk->api(), *plan); !examined)
        return base::failure(examined.error());
    const auto limits = desk->keyring().map(Limits::of);
    if (!limits)
        return base::failure(limits.error());
    const auto now = Desk::timeToSign(server->time, invocation.trustServerClock);
    if (!now)
        return base::failure(now.error());
    const auto life = options.validDays ? std::chrono::days(*options.validDays) : publication::usualLife;
    const auto manifest = publication::nextManifest(plan->current, desk->authority(), plan->publication, *now, life);
    printSummary(manifest, plan->publication, plan->drafts, plan->screens);
    noteFindings(
        findingsOf({limits->bound(desk->authority(), publication::programmesOf(plan->publication, plan->drafts))},
                   plan->screens),
        {});
    if (const auto stopped = options.yes ? std::nullopt : askToSign())
        return *stopped;
    auto released = release(*desk, manifest);
    if (released) {
        tellDraftsThatStay(*desk, plan->removed);
        if (options.choice.from)
            letDraftsFollow(*desk, *plan, *options.choice.from);
    }
    return released;
}

} // namespace

void addPublishCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<PublishOptions>();
    auto *command =
        addCommand(app, invocation, "publish", "sign what screens shall play from now on, after showing what changes",
                   "ironfence publish starter --remove summer --yes");
    command->add_option("PROGRAMME", options->choice.programmes,
                        "drafts to publish (default: every draft, unless only --remove is given)");
    command
        ->add_option("--from", options->choice.from,
                     "return to an earlier version: publish what it had, and nothing else (with names: only those)")
        ->type_name("VERSION")
        ->check(CLI::PositiveNumber);
    command->add_option("--remove", options->choice.removed, "a programme to take off the screens; may be repeated")
        ->type_name("ID")
        ->allow_extra_args(false);
    command->add_option("--valid-days", options->validDays, "how long new screens may accept it (default: 90)")
        ->check(CLI::Range(1, 3660));
    addClockFlag(command, invocation);
    command->add_flag("--yes", options->yes, "do not ask");
    onCommand(command, invocation, options, publish);
}

} // namespace ironfence::console::cli
