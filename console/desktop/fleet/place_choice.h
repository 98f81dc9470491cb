// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ironfence::console::desktop::fleet {

/// Chosen places after one of them was chosen or left: a place brings everything below it along, so those above and
/// below one that is chosen leave. Pure.
[[nodiscard]] QStringList withToggled(QStringList places, const QString &place);

} // namespace ironfence::console::desktop::fleet
