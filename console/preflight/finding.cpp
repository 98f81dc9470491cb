// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/finding.h"

namespace ironfence::console::preflight {

using base::json::Value;

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("pass");
    case Verdict::Warning:
        return QStringLiteral("warning");
    case Verdict::Refusal:
        break;
    }
    return QStringLiteral("refusal");
}

namespace {

Value toJson(const Stretch &stretch)
{
    Value json{{"from_ms", stretch.from.count()}, {"to_ms", stretch.to.count()}};
    if (stretch.worst)
        json["worst_ms"] = stretch.worst->count();
    if (stretch.frame)
        json["frame"] = *stretch.frame;
    return json;
}

} // namespace

Value Finding::toJson() const
{
    Value json{{"rule", base::json::text(rule)},
               {"verdict", base::json::text(nameOf(verdict))},
               {"text", base::json::text(text)}};
    if (!remedy.isEmpty())
        json["remedy"] = base::json::text(remedy);
    for (const auto profile : profiles)
        json["profiles"].push_back(base::json::text(playlists::nameOf(profile)));
    if (peakLuminance)
        json["peak_luminance"] = *peakLuminance;
    if (gain)
        json["gain_db"] = *gain;
    for (const auto &stretch : stretches)
        json["stretches"].push_back(preflight::toJson(stretch));
    return json;
}

} // namespace ironfence::console::preflight
