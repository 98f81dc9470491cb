// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/server_status.h"

#include "console/client/loopback_url.h"

namespace ironfence::console::client {

ServerStatus ServerStatus::read(base::json::Object object)
{
    ServerStatus status;
    status.authority = object.id<base::AuthorityId>("authority");
    status.software = object.text("software", 64);
    status.time = base::fromUnixMs(object.integer("time_ms", 0, INT64_MAX));
    status.manifestVersion = object.integer("manifest_version", 0, INT64_MAX);
    status.nextAlertNumber = object.integer("next_alert_number", 1, INT64_MAX);
    status.brokerConnected = object.booleanOr("broker_connected", false);
    status.screens = object.integer("screens", 0, INT64_MAX);
    status.incidentsOpen = object.integerOr("incidents_open", 0, INT64_MAX, 0);

    const auto url = loopbackUrl(object.text("player_url", 200));
    if (url)
        status.playerUrl = *url;
    else
        object.reader().fail(object.pathOf("player_url"), url.error().message);

    auto broker = object.object("broker");
    status.brokerHost = broker.text("host", 200);
    status.brokerPort = static_cast<int>(broker.integer("port", 1, 65535));
    return status;
}

base::json::Value ServerStatus::toJson() const
{
    using base::json::text;
    return {{"authority", text(authority.text())},
            {"software", text(software)},
            {"time_ms", base::toUnixMs(time)},
            {"manifest_version", manifestVersion},
            {"next_alert_number", nextAlertNumber},
            {"broker_connected", brokerConnected},
            {"screens", screens},
            {"incidents_open", incidentsOpen},
            {"player_url", text(playerUrl.toString())},
            {"broker", {{"host", text(brokerHost)}, {"port", brokerPort}}}};
}

} // namespace ironfence::console::client
