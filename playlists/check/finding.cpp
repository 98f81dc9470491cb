// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/finding.h"

#include <QDateTime>

namespace ironfence::playlists::check {

QString nameOf(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

Finding Finding::read(base::json::Object object)
{
    constexpr int longestSlug = 64;
    constexpr int longestText = 1'000;
    Finding finding;
    finding.severity = object.oneOf<Severity>("severity", {{"warning", Severity::Warning}, {"error", Severity::Error}});
    finding.code = object.text("code", longestSlug);
    finding.path = object.text("path", longestText);
    finding.problem = object.text("problem", longestText);
    finding.remedy = object.text("remedy", longestText);
    if (object.has("authority"))
        finding.authority = object.id<base::AuthorityId>("authority");
    if (object.has("programme"))
        finding.programme = object.id<base::ProgrammeId>("programme");
    if (object.has("screen"))
        finding.screen = object.id<base::ScreenId>("screen");
    return finding;
}

base::json::Value Finding::toJson() const
{
    using base::json::text;
    base::json::Value json = {{"severity", text(nameOf(severity))},
                              {"code", text(code)},
                              {"path", text(path)},
                              {"problem", text(problem)},
                              {"remedy", text(remedy)}};
    if (!authority.isEmpty())
        json["authority"] = text(authority.text());
    if (!programme.isEmpty())
        json["programme"] = text(programme.text());
    if (!screen.isEmpty())
        json["screen"] = text(screen.text());
    return json;
}

base::json::Value toJson(const QList<Finding> &findings)
{
    auto list = base::json::Value::array();
    for (const auto &finding : findings)
        list.push_back(finding.toJson());
    return list;
}

QString localText(const rules::TimeZone &zone, base::UtcTime time)
{
    const auto offset = static_cast<int>(zone.offsetAt(time).count());
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMs(time), Qt::OffsetFromUTC, offset)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString lengthText(base::Milliseconds length)
{
    const auto tenths = (length.count() + 50) / 100;
    if (tenths < 600) {
        return tenths % 10 == 0 ? QStringLiteral("%1 s").arg(tenths / 10)
                                : QStringLiteral("%1.%2 s").arg(tenths / 10).arg(tenths % 10);
    }
    const auto seconds = (length.count() + 500) / 1000;
    const auto hours = seconds / 3600;
    const auto minutes = seconds / 60 % 60;
    if (hours > 0)
        return minutes > 0 ? QStringLiteral("%1 h %2 min").arg(hours).arg(minutes) : QStringLiteral("%1 h").arg(hours);
    return seconds % 60 > 0 ? QStringLiteral("%1 min %2 s").arg(minutes).arg(seconds % 60)
                            : QStringLiteral("%1 min").arg(minutes);
}

} // namespace ironfence::playlists::check
