// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QUrl>
#include <optional>

namespace ironfence::console::enrolment {

/// What a player is told in its player.ini.
struct PlayerSettings
{
    QUrl server;
    QString brokerHost;
    int brokerPort = 0;
    QString renderer; ///< auto, opengl, software; empty keeps what the file says
};

/// The directory that makes a machine one particular screen: settings, signed assignment, pinned keys and broker
/// password.
class PlayerDirectory
{
public:
    /// Looks at what is there. Errors: Conflict (another screen's, or not a player's directory at all).
    [[nodiscard]] static base::Result<PlayerDirectory> open(const QString &directory, const base::ScreenId &screen);

    [[nodiscard]] bool hasPassword() const;
    [[nodiscard]] bool isComplete() const;
    /// Of the assignment that lies there, which is not verified; 0 when none can be read.
    [[nodiscard]] qint64 assignmentVersion() const;

    /// Makes the directory (0700) with player.ini, kept choices included, and trust.json. Errors: Io, Full, Invalid.
    [[nodiscard]] base::Result<void> prepare(const PlayerSettings &settings, const QByteArray &trust) const;
    [[nodiscard]] base::Result<void> writePassword(const QString &password) const;
    [[nodiscard]] base::Result<void> writeAssignment(const QByteArray &envelope) const;

private:
    PlayerDirectory(QString directory, base::ScreenId screen);
    [[nodiscard]] QString file(const char *name) const;
    [[nodiscard]] base::Result<QByteArray> ini(const PlayerSettings &settings) const;

    QString m_directory;
    base::ScreenId m_screen;
};

} // namespace ironfence::console::enrolment
