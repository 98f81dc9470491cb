// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/film_report.h"

namespace ironfence::media {

namespace {

constexpr qint64 mostMs = FilmReport::longest.count();
constexpr qint64 mostFrames = 100'000'000;
constexpr double mostLuminance = 100'000;

FlashFinding readFlash(base::json::Object object)
{
    const auto time = [&](const char *key) { return base::Milliseconds(object.integer(key, 0, mostMs)); };
    FlashFinding finding;
    finding.rule = object.oneOf(
        "rule", {std::pair{"general", FlashRule::General}, {"red", FlashRule::Red}, {"absolute", FlashRule::Absolute}});
    finding.peakLuminance = object.numberOr("peak_luminance", 0, mostLuminance, 0);
    finding.from = time("from_ms");
    finding.to = time("to_ms");
    finding.worst = time("worst_ms");
    finding.worstFrame = object.integer("worst_frame", 0, mostFrames);
    finding.flashesPerSecond = object.numberOr("flashes_per_second", 0, 1000, 0);
    finding.area = object.numberOr("area", 0, 1, 0);
    return finding;
}

base::json::Value toJson(const FlashFinding &finding)
{
    auto json = base::json::Value{{"rule", base::json::text(nameOf(finding.rule))},
                                  {"from_ms", finding.from.count()},
                                  {"to_ms", finding.to.count()},
                                  {"worst_ms", finding.worst.count()},
                                  {"worst_frame", finding.worstFrame},
                                  {"flashes_per_second", finding.flashesPerSecond},
                                  {"area", finding.area}};
    if (finding.peakLuminance > 0)
        json["peak_luminance"] = finding.peakLuminance;
    return json;
}

} // namespace

FilmReport FilmReport::read(base::json::Object object)
{
    constexpr qsizetype mostFlashes = 1024;
    FilmReport report;
    report.frames = object.integer("frames", 0, mostFrames);
    report.length = base::Milliseconds(object.integer("length_ms", 0, mostMs));
    report.complete = object.booleanOr("complete", true);
    if (object.has("damaged_ms"))
        report.damaged = base::Milliseconds(object.integer("damaged_ms", 0, mostMs));
    object.each("flashes", mostFlashes, [&](const base::json::Value &flash, const QString &path) {
        report.flashes.append(readFlash(base::json::Object(flash, path, object.reader())));
    });
    return report;
}

base::json::Value FilmReport::toJson() const
{
    auto list = base::json::Value::array();
    for (const auto &flash : flashes)
        list.push_back(media::toJson(flash));
    auto json = base::json::Value{
        {"frames", frames}, {"length_ms", length.count()}, {"complete", complete}, {"flashes", std::move(list)}};
    if (damaged)
        json["damaged_ms"] = damaged->count();
    return json;
}

} // namespace ironfence::media
