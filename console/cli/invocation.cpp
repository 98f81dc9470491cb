// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

namespace ironfence::console::cli {

CLI::App *addCommand(CLI::App &group, Invocation &invocation, const std::string &name, const std::string &description,
                     const std::string &example)
{
    auto *command = group.add_subcommand(name, description);
    command
        ->add_option("--operator", invocation.operatorDirectory,
                     "the operator's directory (default: $IRONFENCE_OPERATOR, else ~/.config/ironfence)")
        ->type_name("DIR");
    command->footer("Example:\n  " + example);
    return command;
}

void addClockFlag(CLI::App *command, Invocation &invocation)
{
    command->add_flag("--trust-server-clock", invocation.trustServerClock,
                      "sign with the server's time even when this machine's clock differs by more than 5 minutes");
}

} // namespace ironfence::console::cli
