// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/finding.h"

#include "console/preflight/requirements.h"
#include "media/preflight/film_report.h"

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

Verdict readVerdict(base::json::Object &object, const char *key)
{
    return object.oneOf(
        key, {std::pair{"pass", Verdict::Pass}, {"warning", Verdict::Warning}, {"refusal", Verdict::Refusal}});
}

namespace {

constexpr qint64 mostMs = media::FilmReport::longest.count();

Stretch readStretch(base::json::Object object)
{
    constexpr qint64 mostFrames = 100'000'000;
    Stretch stretch;
    stretch.from = base::Milliseconds(object.integer("from_ms", 0, mostMs));
    stretch.to = base::Milliseconds(object.integer("to_ms", 0, mostMs));
    if (object.has("worst_ms"))
        stretch.worst = base::Milliseconds(object.integer("worst_ms", 0, mostMs));
    if (object.has("frame"))
        stretch.frame = object.integer("frame", 0, mostFrames);
    return stretch;
}

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

Finding Finding::read(base::json::Object object)
{
    constexpr qsizetype longestText = 1'000;
    constexpr qsizetype mostStretches = 1'024;
    constexpr double brightest = 100'000;
    constexpr double mostGain = 1'000;
    Finding finding;
    finding.rule = object.text("rule", 64);
    finding.verdict = readVerdict(object, "verdict");
    finding.text = object.text("text", longestText, 0);
    finding.remedy = object.textOr("remedy", longestText);
    for (const auto &name : object.texts("profiles", allProfiles().size(), 32)) {
        const auto profile = playlists::profileOf(name);
        if (profile)
            finding.profiles.append(*profile);
        else
            object.reader().fail(object.pathOf("profiles"), profile.error().message);
    }
    if (object.has("peak_luminance"))
        finding.peakLuminance = object.numberOr("peak_luminance", 0, brightest, 0);
    if (object.has("gain_db"))
        finding.gain = object.numberOr("gain_db", -mostGain, mostGain, 0);
    object.each("stretches", mostStretches, [&](const Value &stretch, const QString &path) {
        finding.stretches.append(readStretch(base::json::Object(stretch, path, object.reader())));
    });
    return finding;
}

} // namespace ironfence::console::preflight
