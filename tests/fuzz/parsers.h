// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QList>

namespace ironfence::testing {

/// A parser of bytes from outside that are no document of the wire.
struct Parser
{
    const char *name; ///< of its fuzz target and its corpus
    /// `Internal` when it contradicts itself.
    base::Result<void> (*read)(QByteArrayView bytes);
};

/// What the client makes of the server's answers. What was read is written and read once more.
[[nodiscard]] const QList<Parser> &answerParsers();
/// The probe's walk through a media file, and its look at a drawing.
[[nodiscard]] const QList<Parser> &containerParsers();
/// What the days of a recurrence and the day of a programme come to.
[[nodiscard]] const QList<Parser> &scheduleParsers();
/// The lists of a campaign and its ready programmes.
[[nodiscard]] const QList<Parser> &campaignParsers();

} // namespace ironfence::testing
