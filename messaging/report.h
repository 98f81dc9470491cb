// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"
#include "messaging/hearing.h"
#include "messaging/receipt.h"
#include "messaging/timekeeping.h"
#include "messaging/vitals.h"

#include <QList>
#include <QMap>

namespace ironfence::messaging {

/// Something that went wrong and was coped with; at most 20 are reported, newest last.
struct Fault
{
    base::UtcTime at;
    QString code; ///< base::nameOf(ErrorCode)
    QString message;
    QString context;
    base::json::Value extra = base::json::Value::object();

    bool operator==(const Fault &) const = default;
};

/// A screen's own account of itself, retained: renewed every 60 s and, at most once a second, at every change.
/// Texts and faults beyond the bounds are cut when it is sent.
struct Report
{
    static constexpr qsizetype maxFaults = 20;

    base::ScreenId screen;
    base::UtcTime at;
    QString software;                          ///< version of the player
    QString session;                           ///< new at every start
    qint64 assignment = 0;                     ///< applied version
    QMap<base::AuthorityId, qint64> manifests; ///< applied versions
    QString playing;                           ///< id of the item on the glass; "safe-loop"; "alert:<identifier>"
    qint64 presentedItems = 0;                 ///< items put on the glass since start
    qint64 presentedFrames = 0;
    qint64 itemsMissing = 0; ///< items skipped because their bytes are not here
    std::optional<qint64>
        itemsQuarantined; ///< contents of its programmes that rest after failures; older players do not say
    qint64 diskFreeBytes = 0;
    ClockEstimate clock;
    QList<Fault> faults;
    std::optional<PictureVitals> picture; ///< these five are not told by older players
    std::optional<StoreVitals> store;
    std::optional<MachineVitals> machine;
    std::optional<Timekeeping> timekeeping;
    std::optional<Hearing> hearing;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<Report> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Report &) const = default;
};

/// Birth and last will on one topic.
struct Presence
{
    base::ScreenId screen;
    QString session;
    bool online = false;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<Presence> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Presence &) const = default;
};

} // namespace ironfence::messaging
