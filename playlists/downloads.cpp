// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/downloads.h"

namespace ironfence::playlists {

Downloads Downloads::read(base::json::Object object)
{
    Downloads downloads;
    if (object.has("hours"))
        downloads.hours = rules::When::read(object.object("hours"));
    if (object.has("rate_kib_s"))
        downloads.rateKibS = static_cast<int>(object.integer("rate_kib_s", minRate, maxRate));
    downloads.extra = object.rest();
    return downloads;
}

base::json::Value Downloads::toJson() const
{
    base::json::Value json = extra;
    if (hours != rules::When{})
        json["hours"] = hours.toJson();
    if (rateKibS)
        json["rate_kib_s"] = *rateKibS;
    return json;
}

} // namespace ironfence::playlists
