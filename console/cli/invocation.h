// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/exit_code.h"
#include "base/result.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>

namespace ironfence::console::cli {

using base::ExitCode;

/// What the command line asked for: the options that every command has, and what to do.
struct Invocation
{
    std::string operatorDirectory;
    bool trustServerClock = false; ///< of commands that sign a time
    std::function<base::Result<ExitCode>()> action;
};

/// Adds a command with --operator and an example under its help.
CLI::App *addCommand(CLI::App &group, Invocation &invocation, const std::string &name, const std::string &description,
                     const std::string &example);

/// Adds --trust-server-clock to a command that signs a time.
void addClockFlag(CLI::App *command, Invocation &invocation);

/// Makes `function(invocation, options)` what this command does. The options are shared because CLI11 copies the
/// callbacks that hold them and outlives the function that made them.
template <typename Options>
void onCommand(CLI::App *command, Invocation &invocation, std::shared_ptr<Options> options,
               base::Result<ExitCode> (*function)(const Invocation &, const Options &))
{
    command->callback([&invocation, options, function] {
        invocation.action = [&invocation, options, function] { return function(invocation, *options); };
    });
}

void addInitCommand(CLI::App &app, Invocation &invocation);
void addAuthorityCommand(CLI::App &app, Invocation &invocation);
void addStatusCommand(CLI::App &app, Invocation &invocation);
void addScreenCommands(CLI::App &app, Invocation &invocation);
void addAssetCommands(CLI::App &app, Invocation &invocation);
void addAssetCheck(CLI::App &group, Invocation &invocation);
void addAssetInsist(CLI::App &group, Invocation &invocation);
void addAssetMend(CLI::App &group, Invocation &invocation);
void addAssetTag(CLI::App &group, Invocation &invocation);
void addAssetStrip(CLI::App &group, Invocation &invocation);
void addProgrammeCommands(CLI::App &app, Invocation &invocation);
void addProgrammeCheck(CLI::App &group, Invocation &invocation);
void addPackCommands(CLI::App &app, Invocation &invocation);
void addPackGallery(CLI::App &group, Invocation &invocation);
void addPackRender(CLI::App &group, Invocation &invocation);
void addPublishCommand(CLI::App &app, Invocation &invocation);
void addManifestCommands(CLI::App &app, Invocation &invocation);
void addAlertCommands(CLI::App &app, Invocation &invocation);
void addReceiptsCommand(CLI::App &app, Invocation &invocation);
void addCalendarCommand(CLI::App &app, Invocation &invocation);
void addNoticeCommands(CLI::App &group, Invocation &invocation);
void addIncidentsCommand(CLI::App &app, Invocation &invocation);
void addTimelineCommands(CLI::App &app, Invocation &invocation);
void addComplianceCommand(CLI::App &app, Invocation &invocation);
void addPlaysCommand(CLI::App &app, Invocation &invocation);

} // namespace ironfence::console::cli
