// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "messaging/receipt.h"

#include <QMap>

namespace ironfence::messaging {

/// What was on the glass.
enum class PlayKind {
    Item,
    SafeLoop,
    Alert,
    AllClear,
    Dark,
};

QString nameOf(PlayKind kind); ///< "item", "safe-loop", "alert", "all-clear", "dark"

/// Which versions a screen went by.
struct PlayContent
{
    qint64 assignment = 0;
    QMap<base::AuthorityId, qint64> manifests;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static PlayContent read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PlayContent &) const = default;
};

/// What was due instead of what a play shows, and why it was not shown.
struct PlayInstead
{
    QString authority; ///< empty when something else than an item was due
    QString item;      ///< name of the item, "dark", or "safe-loop"
    QString why; ///< "missing" (its bytes were not here), "resting" (after failures), "failed", "late" (not ready)
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static PlayInstead read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PlayInstead &) const = default;
};

/// One appearance on the glass, from the swap of its first frame to the swap of its successor's. Plays of a chain count
/// from 1 without gaps and follow each other in time.
struct Play
{
    static constexpr qsizetype maxBytes = 4096; ///< of one play with whatever a newer version added to it
    static constexpr qsizetype maxFault = 200;  ///< characters; a longer one is cut when it is written

    qint64 sequence = 0; ///< 1 and up
    PlayKind kind = PlayKind::SafeLoop;
    QString authority; ///< of an item
    QString item;      ///< of an item, as the timeline names it: "starter/2"
    QString alert;     ///< identifier, of an alert or all-clear
    StageTime began;
    base::Milliseconds duration{0}; ///< by the monotonic clock
    base::Milliseconds offset{0};   ///< how far into the item it began
    qint64 frames = 0;              ///< swapped while it was on the glass; a still picture needs one
    /// Why it was not shown from its beginning to its end; empty: it was. "joined" (begun in its middle), "alert",
    /// "replaced" (something else became due), "failed", "stopped" (the player ended), "interrupted" (it ended without
    /// a word: shown at least so long). A newer player may know more words.
    QString cut;
    QString fault; ///< of a failed one
    std::optional<PlayInstead> instead;
    PlayContent content;
    ClockEstimate clock; ///< when it began
    QString boot;        ///< names the run of the machine in which its monotonic clock counts
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Play read(base::json::Object object);
    [[nodiscard]] static base::Result<Play> parse(QByteArrayView bytes);
    [[nodiscard]] base::json::Value toJson() const;
    /// Compact, members in order: what is chained (linkOf) and travels.
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Play &) const = default;
};

} // namespace ironfence::messaging
