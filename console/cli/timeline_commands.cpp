// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "base/clock.h"
#include "console/cli/desk.h"
#include "console/cli/moment.h"
#include "console/cli/output.h"
#include "console/cli/programme_files.h"
#include "console/cli/programme_source.h"
#include "console/cli/timetable_page.h"

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using playlists::timeline::Timeline;
using timetable::Explanation;
using timetable::Timetable;

/// Where a screen and its programmes come from.
struct SourceOptions
{
    std::string screen;
    std::string programmes; ///< empty: the server has them
    std::string authority = "local";
    std::string trust;
};

struct TimelineOptions
{
    SourceOptions source;
    std::string from;
    std::string span = "24h";
    bool json = false;
};

struct WhyOptions
{
    SourceOptions source;
    std::string at;
    bool json = false;
};

/// A screen and what it will show, from files alone or from a server.
class Outlook
{
public:
    [[nodiscard]] static Result<Outlook> open(const Invocation &invocation, const SourceOptions &options)
    {
        return options.programmes.empty() ? onServer(invocation, options) : inFiles(options);
    }

    [[nodiscard]] const playlists::Screen &screen() const { return m_screen; }

    /// What an option says, else now.
    [[nodiscard]] Result<base::UtcTime> momentOf(const std::string &given) const
    {
        auto time = given.empty()
                        ? Result<base::UtcTime>(std::chrono::floor<std::chrono::seconds>(base::SystemClock().now()))
                        : cli::momentOf(QString::fromStdString(given), m_screen.zone);
        if (!time)
            return time;
        if (const auto known = timetable::requireKnown(*time); !known)
            return failure(known.error());
        return time;
    }

    [[nodiscard]] Result<Timetable> timetable(base::UtcTime from, base::UtcTime to) const
    {
        constexpr int all = 10'000'000;
        return m_timeline ? Timetable::of(*m_timeline, from, to, all) : m_desk->api().timetable(m_screen.id, from, to);
    }

    [[nodiscard]] Result<Explanation> why(base::UtcTime at) const
    {
        return m_timeline ? Explanation::of(*m_timeline, at) : m_desk->api().why(m_screen.id, at);
    }

private:
    [[nodiscard]] static Result<Outlook> onServer(const Invocation &invocation, const SourceOptions &options)
    {
        const auto name = QString::fromStdString(options.screen);
        const auto id = base::ScreenId::parse(name);
        if (!id) {
            return failure(ErrorCode::Invalid,
                           id.error().message + QStringLiteral(" (a screen's document needs --programmes)"), name);
        }
        Outlook outlook;
        auto desk = Desk::open(invocation.operatorDirectory);
        if (!desk)
            return failure(desk.error());
        const auto entry = desk->api().screen(*id);
        if (!entry)
            return failure(entry.error());
        outlook.m_desk = std::make_unique<Desk>(std::move(*desk));
        outlook.m_screen = entry->screen;
        return outlook;
    }

    [[nodiscard]] static Result<Outlook> inFiles(const SourceOptions &options)
    {
        if (const auto known = playlists::rules::requireTimeZones(); !known)
            return failure(known.error());
        const auto authority = base::AuthorityId::parse(QString::fromStdString(options.authority));
        if (!authority)
            return failure(authority.error());
        const auto screen = readScreenFile(QString::fromStdString(options.screen));
        if (!screen)
            return failure(screen.error());
        const auto limits = readLimits(QString::fromStdString(options.trust));
        if (!limits)
            return failure(limits.error());
        const auto files = ProgrammeFiles::read({QString::fromStdString(options.programmes)}, *authority, *limits);
        if (!files)
            return failure(files.error());
        if (!files->faults.isEmpty()) {
            const auto &fault = files->faults.constFirst();
            return failure(inFile(fault.file, fault.error));
        }
        Outlook outlook;
        outlook.m_screen = *screen;
        outlook.m_timeline = std::make_unique<const Timeline>(files->authorities, *screen);
        return outlook;
    }

    playlists::Screen m_screen;
    std::unique_ptr<const Timeline> m_timeline; // … or …
    std::unique_ptr<const Desk> m_desk;
};

template <typename Page>
void show(const Page &page, bool json)
{
    if (json) {
        print(page.toJson());
        return;
    }
    for (const auto &line : pageOf(page))
        print(line);
}

Result<ExitCode> showTimeline(const Invocation &invocation, const TimelineOptions &options)
{
    const auto span = spanOf(QString::fromStdString(options.span));
    if (!span)
        return failure(span.error());
    if (*span > Timetable::longest)
        return failure(ErrorCode::Invalid, QStringLiteral("a timeline is shown for 7 days at most"),
                       QString::fromStdString(options.span));
    const auto outlook = Outlook::open(invocation, options.source);
    if (!outlook)
        return failure(outlook.error());
    const auto from = outlook->momentOf(options.from);
    if (!from)
        return failure(from.error());
    if (const auto known = timetable::requireKnown(*from + *span); !known)
        return failure(known.error());
    const auto table = outlook->timetable(*from, *from + *span);
    if (!table)
        return failure(table.error());
    show(*table, options.json);
    return ExitCode::Ok;
}

Result<ExitCode> showWhy(const Invocation &invocation, const WhyOptions &options)
{
    const auto outlook = Outlook::open(invocation, options.source);
    if (!outlook)
        return failure(outlook.error());
    const auto at = outlook->momentOf(options.at);
    if (!at)
        return failure(at.error());
    const auto explanation = outlook->why(*at);
    if (!explanation)
        return failure(explanation.error());
    show(*explanation, options.json);
    return ExitCode::Ok;
}

void addSource(CLI::App *command, SourceOptions &options)
{
    command
        ->add_option("--programmes", options.programmes,
                     "programme documents, DIR/*.json and DIR/<authority>/*.json: asks no server, and the screen is a "
                     "document too")
        ->type_name("DIR");
    command->add_option("--authority", options.authority, "whose DIR/*.json are (default: local)")->type_name("ID");
    command
        ->add_option("--trust", options.trust, "with --programmes: a trust document with the limits of the authorities")
        ->type_name("FILE");
}

} // namespace

void addTimelineCommands(CLI::App &app, Invocation &invocation)
{
    const auto timeline = std::make_shared<TimelineOptions>();
    auto *showing = addCommand(app, invocation, "timeline", "print what a screen shows, and by which rule",
                               "ironfence timeline --screen lobby-1 --from 2026-11-24T08:00 --for 2h");
    showing->add_option("--screen", timeline->source.screen, "the screen's id; with --programmes its document")
        ->required()
        ->type_name("ID|FILE");
    addSource(showing, timeline->source);
    showing->add_option("--from", timeline->from, "when it begins, e.g. 2026-11-24T08:00 at the screen (default: now)")
        ->type_name("TIME");
    showing->add_option("--for", timeline->span, "how long, e.g. 90m, 24h, 7d (default: 24h)")->type_name("SPAN");
    showing->add_flag("--json", timeline->json, "print JSON");
    onCommand(showing, invocation, timeline, showTimeline);

    const auto why = std::make_shared<WhyOptions>();
    auto *asking =
        addCommand(app, invocation, "why", "say why a screen shows what it shows, and what became of every programme",
                   "ironfence why lobby-1 --at 2026-11-24T08:00");
    asking->add_option("SCREEN", why->source.screen, "the screen's id; with --programmes its document")->required();
    addSource(asking, why->source);
    asking->add_option("--at", why->at, "when, e.g. 2026-11-24T08:00 at the screen (default: now)")->type_name("TIME");
    asking->add_flag("--json", why->json, "print JSON");
    onCommand(asking, invocation, why, showWhy);
}

} // namespace ironfence::console::cli
