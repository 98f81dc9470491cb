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

} // namespace ironfence::console::cli
