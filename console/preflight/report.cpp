// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/report.h"

#include <algorithm>

namespace ironfence::console::preflight {

namespace {

bool sayTheSame(const Finding &one, const Finding &other)
{
    auto alike = one;
    alike.profiles = other.profiles;
    return alike == other;
}

/// One rule on all screens: what it says of each profile, with equal words once. Words that are said of every profile,
/// or name none, need no profile.
QList<Finding> apply(Rule rule, const Subject &subject, const QList<Requirements> &asked)
{
    QList<Finding> findings;
    for (const auto &requirements : asked) {
        auto finding = rule(subject, requirements);
        if (!finding)
            continue;
        finding->profiles = {requirements.profile};
        const auto same = std::find_if(findings.begin(), findings.end(),
                                       [&](const Finding &each) { return sayTheSame(each, *finding); });
        if (same == findings.end())
            findings.append(*finding);
        else
            same->profiles.append(requirements.profile);
    }
    if (findings.size() == 1 && findings.first().profiles.size() == asked.size())
        findings.first().profiles.clear();
    return findings;
}

} // namespace

Report Report::of(const Subject &subject, const QList<Requirements> &asked)
{
    Q_ASSERT(!asked.isEmpty());
    Report report;
    for (const auto rule : rules())
        report.findings.append(apply(rule, subject, asked));
    return report;
}

Report Report::unplayable(const QString &why)
{
    const auto parted = why.lastIndexOf(QStringLiteral("; "));
    return {{Finding{QStringLiteral("decoding"), Verdict::Refusal, parted < 0 ? why : why.left(parted),
                     parted < 0 ? QStringLiteral("export it again") : why.mid(parted + 2)}}};
}

Report Report::unexamined(const QString &why)
{
    constexpr qsizetype longest = 500;
    return {{Finding{QStringLiteral("examination"), Verdict::Refusal,
                     QStringLiteral("could not be examined: ") + why.left(longest),
                     QStringLiteral("start the server anew to try once more, or check the file with "
                                    "ironfence asset check and insist")}}};
}

Verdict Report::verdict() const
{
    Verdict gravest = Verdict::Pass;
    for (const auto &finding : findings)
        gravest = std::max(gravest, finding.verdict);
    return gravest;
}

qsizetype Report::count(Verdict verdict) const
{
    return std::count_if(findings.begin(), findings.end(),
                         [verdict](const Finding &finding) { return finding.verdict == verdict; });
}

base::json::Value Report::toJson() const
{
    auto list = base::json::Value::array();
    for (const auto &finding : findings)
        list.push_back(finding.toJson());
    return {{"verdict", base::json::text(nameOf(verdict()))}, {"findings", std::move(list)}};
}

Report Report::read(base::json::Object object)
{
    constexpr qsizetype mostFindings = 100;
    Report report;
    object.each("findings", mostFindings, [&](const base::json::Value &finding, const QString &path) {
        report.findings.append(Finding::read(base::json::Object(finding, path, object.reader())));
    });
    return report;
}

} // namespace ironfence::console::preflight
