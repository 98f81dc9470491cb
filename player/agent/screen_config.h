// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "messaging/broker.h"

#include <QUrl>
#include <optional>

namespace ironfence::player {

/// The player.ini of a screen, read once and complete. Paths are absolute.
struct ScreenConfig
{
    base::ScreenId screen;
    QString assignmentFile;
    QUrl server; ///< http, loopback
    messaging::BrokerAddress broker;
    QString trustFile;
    QString stateDirectory;
    base::Milliseconds trial{60'000}; ///< how long new programmes have to stand on the glass until they count as good
    std::optional<qint64> quotaBytes; ///< of the store; nothing: as the disk allows
    QString renderer = QStringLiteral("auto"); ///< auto, opengl or software
    bool watch = true; ///< the glass is compared with what ought to be there, and mended; see player/watchdog
    base::Milliseconds allClear{30'000};

    /// Reads the file and the broker's password. Errors: those of base::Configuration; Unsupported for a server or
    /// broker beyond loopback; NotFound, TooLarge or Denied (readable by others) for the password file.
    [[nodiscard]] static base::Result<ScreenConfig> load(const QString &file);
};

} // namespace ironfence::player
