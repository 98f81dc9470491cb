// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::player {

/// Composition root of `ironfence-player --config FILE`: one screen of a deployment, until a signal. The picture comes
/// first, from what the journal holds; the network afterwards. Needs a QGuiApplication. Returns the exit code.
[[nodiscard]] int runScreen(const QString &configFile);

} // namespace ironfence::player
