// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/findings.h"

#include "base/clock.h"
#include "console/cli/output.h"
#include "console/cli/text_width.h"

#include <algorithm>

namespace ironfence::console::cli {

using playlists::check::Finding;

namespace {

QString placeOf(const Finding &finding, const FileNames &files)
{
    if (finding.programme.isEmpty())
        return finding.screen.text();
    const auto file = files.value({finding.authority, finding.programme});
    return file.isEmpty() ? finding.programme.text() : file;
}

} // namespace

QList<Finding> findingsOf(const QList<playlists::timeline::AuthorityProgrammes> &authorities,
                          const QList<playlists::Screen> &screens,
                          const QList<playlists::calendar::WorkdaysNotice> &notices)
{
    return playlists::check::check({authorities, screens, base::SystemClock().now(), notices});
}

QString lineOf(const Finding &finding, const FileNames &files)
{
    return printable(
        QStringLiteral("%1: %2: %3: %4; %5")
            .arg(placeOf(finding, files), nameOf(finding.severity), finding.path, finding.problem, finding.remedy));
}

void noteFindings(const QList<Finding> &findings, const FileNames &files)
{
    constexpr qsizetype most = 20;
    auto sorted = findings;
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const Finding &finding) { return finding.severity == playlists::check::Severity::Error; });
    for (const auto &finding : std::as_const(sorted).mid(0, most))
        note(lineOf(finding, files));
    if (findings.size() > most)
        note(QStringLiteral("… and %1 more: ironfence programme check").arg(findings.size() - most));
}

base::json::Value toJson(const Finding &finding, const FileNames &files)
{
    auto json = finding.toJson();
    const auto file = files.value({finding.authority, finding.programme});
    if (!file.isEmpty())
        json["file"] = base::json::text(file);
    return json;
}

} // namespace ironfence::console::cli
