// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/asset_check.h"

#include "console/cli/examination_wait.h"
#include "console/cli/metered.h"
#include "console/cli/output.h"
#include "console/cli/text_width.h"
#include "console/cli/upload_meter.h"

#include <QFileInfo>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::Result;
using preflight::Finding;
using preflight::Report;
using preflight::Requirements;
using preflight::Verdict;

void ScreensAsked::addOptions(CLI::App *command)
{
    constexpr double brightest = 100'000;
    command
        ->add_option(
            "--profile", profiles,
            "lobby, led, atm, kiosk, counter or hall: whose screens it may reach; may be repeated (default: all)")
        ->type_name("PROFILE")
        ->allow_extra_args(false);
    command
        ->add_option("--peak-luminance", peakLuminance,
                     "what these screens give at most, in cd/m² (default: led 5000, others 500)")
        ->type_name("CD_M2")
        ->check(CLI::Range(1.0, brightest));
}

Result<QList<Requirements>> ScreensAsked::requirements() const
{
    QList<playlists::Profile> asked;
    for (const auto &name : profiles) {
        const auto profile = playlists::profileOf(QString::fromStdString(name));
        if (!profile)
            return base::failure(profile.error());
        if (!asked.contains(*profile))
            asked.append(*profile);
    }
    QList<Requirements> requirements;
    for (const auto profile : asked.isEmpty() ? preflight::allProfiles() : asked) {
        requirements.append(preflight::requirementsOf(profile));
        if (peakLuminance)
            requirements.last().peakLuminance = *peakLuminance;
    }
    return requirements;
}

Result<AssetCheck> AssetCheck::of(const QString &path, const QList<Requirements> &asked, const QString &worstFrame)
{
    using examination::Step;
    const auto name = intake::assetName(QFileInfo(path).fileName());
    std::optional<UploadMeter> meter;
    std::optional<Step> shown;
    const auto progress = [&](Step step, int percent) {
        if (shown != step)
            meter.emplace((step == Step::Hearing ? QStringLiteral("hearing ") : QStringLiteral("watching ")) + name);
        shown = step;
        meter->show(percent);
    };
    auto found = examination::examine(path, asked, {progress, worstFrame});
    if (!found)
        return base::failure(found.error().code, found.error().message, path);
    return AssetCheck{std::move(*found)};
}

Result<void> AssetCheck::admit(const QString &path, bool despiteFindings) const
{
    QStringList rules;
    for (const auto &finding : report.findings) {
        if (finding.verdict == Verdict::Refusal && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    if (rules.isEmpty() || (facts && despiteFindings))
        return {};
    if (!facts) {
        const auto &finding = report.findings.first();
        return base::failure(ErrorCode::Unsupported, finding.text + QStringLiteral("; ") + finding.remedy, path);
    }
    return base::failure(
        ErrorCode::Unsupported,
        QStringLiteral("pre-flight refuses it (%1): mend it, name with --profile the screens that it is "
                       "for, or give --despite-findings")
            .arg(rules.join(QStringLiteral(", "))),
        path);
}

QString lineOf(const Finding &finding, const QString &file)
{
    QStringList profiles;
    for (const auto profile : finding.profiles)
        profiles.append(playlists::nameOf(profile));
    auto line = QStringLiteral("%1: %2: %3").arg(file, nameOf(finding.verdict), finding.rule);
    if (!profiles.isEmpty())
        line += QStringLiteral(" (%1)").arg(profiles.join(u' '));
    line += QStringLiteral(": ") + finding.text;
    if (!finding.remedy.isEmpty())
        line += QStringLiteral("; ") + finding.remedy;
    return printable(line);
}

Colour colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Colour::Green;
    case Verdict::Warning:
        return Colour::Yellow;
    case Verdict::Refusal:
        break;
    }
    return Colour::Red;
}

Result<playlists::AssetRef> addChecked(const intake::AssetFile &file, const client::ApiClient &api,
                                       const QList<Requirements> &asked, bool despiteFindings)
{
    const auto check = AssetCheck::of(file.path(), asked);
    if (!check)
        return base::failure(check.error());
    for (const auto &finding : check->report.findings) {
        const bool said =
            finding.verdict == Verdict::Refusal || (finding.verdict == Verdict::Warning && finding.profiles.isEmpty());
        if (check->facts && said)
            note(lineOf(finding, file.name()));
    }
    if (const auto admitted = check->admit(file.path(), despiteFindings); !admitted)
        return base::failure(admitted.error());
    auto added = uploadMetered(file, api, *check->facts);
    if (added && despiteFindings) {
        if (const auto insisted = insistOn(api, file.object().sha256); !insisted)
            return base::failure(insisted.error());
    }
    return added;
}

} // namespace ironfence::console::cli
