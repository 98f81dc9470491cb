// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"
#include "messaging/chain.h"

#include <optional>

namespace ironfence::messaging {

/// When something happened on a screen: its monotonic clock, and the same instant on the server's clock as the screen
/// estimates it.
struct StageTime
{
    base::UtcTime at;
    base::MonotonicTime monotonic;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static StageTime read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const StageTime &) const = default;
};

/// What a screen knows of the server's clock, measured by GET /time.
struct ClockEstimate
{
    bool synchronised = false;         ///< false: `at` is the machine's own clock
    base::Milliseconds offset{0};      ///< server minus machine clock
    base::Milliseconds uncertainty{0}; ///< half the round trip
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static ClockEstimate read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ClockEstimate &) const = default;
};

/// A screen's report on one alert document: which stages it reached and when. Grows by revisions; the newest replaces
/// the older.
struct Receipt
{
    static constexpr qsizetype maxReason = 200; ///< characters; a longer reason is cut when it is sent

    QString id; ///< "<screen>-<sequence>", unique for ever
    qint64 revision = 1;
    QString alert;         ///< identifier; empty when the document could not be read
    base::Sha256 document; ///< of the payload bytes (of the envelope's bytes when it could not be read)
    std::optional<StageTime> received;
    std::optional<StageTime> verified;
    std::optional<StageTime> presented; ///< a frame with it was swapped
    qint64 frame = 0;                   ///< number of that frame since the player started
    std::optional<StageTime> ended;
    QString endCause; ///< cancelled, expired, superseded, elapsed
    std::optional<StageTime> refused;
    QString reason; ///< error code and sentence
    ClockEstimate clock;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Receipt read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Receipt &) const = default;
};

/// Receipts on their way up; ids begin with the screen's own. Any 100 receipts fit.
struct ReceiptBatch
{
    static constexpr qsizetype maxReceipts = 100;
    static constexpr qsizetype maxBytes = 160 * 1024;
    static constexpr qsizetype maxReceiptBytes = 4096; ///< of one receipt with whatever a newer version added to it

    base::ScreenId screen;
    QList<Receipt> receipts;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<ReceiptBatch> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const ReceiptBatch &) const = default;
};

/// What the server has stored: receipt id and revision.
struct Ack
{
    struct Stored
    {
        QString id;
        qint64 revision = 0;
        base::json::Value extra = base::json::Value::object();
        bool operator==(const Stored &) const = default;
    };
    QList<Stored> receipts; ///< at most ReceiptBatch::maxReceipts
    std::optional<PlaysStored> plays = {};
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<Ack> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Ack &) const = default;
};

} // namespace ironfence::messaging
