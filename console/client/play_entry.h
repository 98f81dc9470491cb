// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/play.h"

namespace ironfence::console::client {

/// A play as the server holds it.
struct PlayEntry
{
    messaging::ChainName chain;
    base::UtcTime from;          ///< when it began: put right where the screen only later learnt what time it was
    base::Milliseconds shift{0}; ///< by how much
    messaging::Play play;        ///< what the screen wrote

    [[nodiscard]] static PlayEntry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PlayEntry &) const = default;
};

/// A part of the plays of a screen, by beginning.
struct PlayPage
{
    base::ScreenId screen;
    QString zone; ///< the clock of its place, an IANA name
    QList<PlayEntry> plays;
    QString next; ///< ask for what follows; empty on the last page

    [[nodiscard]] static PlayPage read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PlayPage &) const = default;
};

/// What the server found when it computed a screen's hashes and sums again, from its rows.
struct PlayAudit
{
    struct Fault
    {
        QString chain;       ///< empty: the sums
        qint64 sequence = 0; ///< about here; 0: of the sums
        QString message;

        bool operator==(const Fault &) const = default;
    };
    base::ScreenId screen;
    qint64 plays = 0; ///< looked at
    QList<Fault> faults;
    QString next; ///< ask for the rest; empty when this is all

    [[nodiscard]] static PlayAudit read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PlayAudit &) const = default;
};

} // namespace ironfence::console::client
