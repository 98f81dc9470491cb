// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/screen_receipt.h"

#include <algorithm>

namespace ironfence::console::client {

using base::json::Object;
using playlists::AlertMessageType;
using playlists::AlertStatus;

namespace {

constexpr qsizetype maxHeadline = 256;

AlertReceipt::Released readReleased(Object object)
{
    AlertReceipt::Released released;
    released.messageType = object.oneOf<AlertMessageType>("msg_type", {{"Alert", AlertMessageType::Alert},
                                                                       {"Update", AlertMessageType::Update},
                                                                       {"Cancel", AlertMessageType::Cancel}});
    released.status = object.oneOf<AlertStatus>(
        "status", {{"Actual", AlertStatus::Actual}, {"Exercise", AlertStatus::Exercise}, {"Test", AlertStatus::Test}});
    released.level = static_cast<int>(object.integer("level", 1, 4));
    released.headline = object.text("headline", maxHeadline, 0);
    released.at = base::fromUnixMs(object.integer("released_ms", 0, INT64_MAX));
    return released;
}

} // namespace

AlertReceipt AlertReceipt::read(Object object)
{
    AlertReceipt one;
    if (object.has("released"))
        one.released = readReleased(object.object("released"));
    one.stored = base::fromUnixMs(object.integer("stored_ms", 0, INT64_MAX));
    one.receipt = messaging::Receipt::read(object.object("receipt"));
    return one;
}

QString furthestStageOf(const messaging::Receipt &receipt)
{
    return receipt.refused     ? QStringLiteral("refused")
           : receipt.ended     ? QStringLiteral("ended")
           : receipt.presented ? QStringLiteral("presented")
           : receipt.verified  ? QStringLiteral("verified")
                               : QStringLiteral("received");
}

std::optional<base::Milliseconds> glassTimeOf(const messaging::Receipt &receipt, base::UtcTime released)
{
    if (!receipt.presented)
        return {};
    const auto time = std::chrono::duration_cast<base::Milliseconds>(receipt.presented->at - released);
    if (!receipt.clock.synchronised && time.count() < 0)
        return {};
    // Clocks are compared to within some ms: what was there "before" its release was there at once.
    return std::max(base::Milliseconds{0}, time);
}

} // namespace ironfence::console::client
