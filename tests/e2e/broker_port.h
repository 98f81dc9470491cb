// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::e2e {

/// On which port a player of this configuration looks for its broker; 0: nobody can tell.
[[nodiscard]] int brokerPortOf(const QString &playerIni);
/// So that something can stand between them.
[[nodiscard]] bool setBrokerPort(const QString &playerIni, int port);

} // namespace ironfence::e2e
