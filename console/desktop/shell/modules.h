// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQmlEngine;

namespace ironfence::console::desktop::shell {

/// Makes the console's QML known to an engine. Once in a process.
void installModules(QQmlEngine &engine);

} // namespace ironfence::console::desktop::shell
