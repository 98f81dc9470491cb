// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/command_entry.h"

#include "messaging/bounds.h"

#include <algorithm>
#include <array>

namespace ironfence::console::client {

using base::json::text;
using messaging::maxUnixMs;

namespace {

constexpr std::array<std::pair<const char *, CommandEntry::State>, 4> states{
    {{"waiting", CommandEntry::State::Waiting},
     {"done", CommandEntry::State::Done},
     {"refused", CommandEntry::State::Refused},
     {"unanswered", CommandEntry::State::Unanswered}}};

constexpr int maxSide = 16'384; // px, as a canvas

} // namespace

CommandEntry CommandEntry::read(base::json::Object object)
{
    CommandEntry entry;
    entry.screen = object.id<base::ScreenId>("screen");
    entry.nonce = object.text("nonce", 64);
    const auto order = messaging::orderOf(object.text("order", 32));
    if (!order)
        object.reader().fail(object.pathOf("order"), QStringLiteral("unknown value"));
    entry.order = order.value_or(messaging::Order::Identify);
    entry.issued = base::fromUnixMs(object.integer("issued_ms", 0, maxUnixMs));
    entry.expires = base::fromUnixMs(object.integer("expires_ms", 0, maxUnixMs));
    entry.state = object.oneOf("state", {states[0], states[1], states[2], states[3]});
    entry.refused = object.textOr("refused", 200);
    entry.reason = object.textOr("reason", 48);
    if (object.has("answered_ms"))
        entry.answered = base::fromUnixMs(object.integer("answered_ms", 0, maxUnixMs));
    if (object.has("picture")) {
        auto picture = object.object("picture");
        entry.picture = QSize(static_cast<int>(picture.integer("width", 1, maxSide)),
                              static_cast<int>(picture.integer("height", 1, maxSide)));
    }
    return entry;
}

base::json::Value CommandEntry::toJson() const
{
    const auto *const name =
        std::find_if(states.begin(), states.end(), [this](const auto &known) { return known.second == state; });
    base::json::Value json = {{"screen", text(screen.text())},
                              {"nonce", text(nonce)},
                              {"order", text(nameOf(order))},
                              {"issued_ms", base::toUnixMs(issued)},
                              {"expires_ms", base::toUnixMs(expires)},
                              {"state", name->first}};
    if (!refused.isEmpty())
        json["refused"] = text(refused);
    if (!reason.isEmpty())
        json["reason"] = text(reason);
    if (answered)
        json["answered_ms"] = base::toUnixMs(*answered);
    if (picture)
        json["picture"] = {{"width", picture->width()}, {"height", picture->height()}};
    return json;
}

} // namespace ironfence::console::client
