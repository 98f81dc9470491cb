// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/loudness.h"

namespace ironfence::base {

Loudness Loudness::read(json::Object object)
{
    const auto number = [&](const char *key, double min, double max) {
        if (!object.has(key))
            object.reader().fail(object.pathOf(key), QStringLiteral("is missing"));
        return object.numberOr(key, min, max, 0);
    };
    Loudness loudness;
    if (object.booleanOr("silent", false)) {
        for (const char *key : {"lufs", "peak_dbtp"}) {
            if (object.has(key))
                object.reader().fail(object.pathOf(key), QStringLiteral("belongs to a sound that is not silent"));
        }
    } else {
        loudness.lufs = number("lufs", quietest, loudest);
        loudness.truePeak = number("peak_dbtp", lowestPeak, highestPeak);
    }
    loudness.extra = object.rest();
    return loudness;
}

json::Value Loudness::toJson() const
{
    json::Value json = extra;
    if (!lufs) {
        json["silent"] = true;
        return json;
    }
    json["lufs"] = *lufs;
    json["peak_dbtp"] = truePeak;
    return json;
}

} // namespace ironfence::base
