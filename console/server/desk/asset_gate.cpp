// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/asset_gate.h"

#include "base/json/reader.h"
#include "console/preflight/report.h"
#include "messaging/bounds.h"

#include <algorithm>

namespace ironfence::console::server::desk {

using base::ErrorCode;
using base::failure;
using base::Result;
using preflight::Finding;
using preflight::Report;
using preflight::Verdict;

namespace {

QString nameOf(const playlists::AssetRef &asset)
{
    constexpr qsizetype longest = 80; // so that the sentence stays one
    return asset.name.isEmpty() ? QStringLiteral("an asset") : messaging::fitted(asset.name, longest);
}

/// Of the profiles of a finding, those that an audience reaches; nothing: none of them.
std::optional<QList<playlists::Profile>> reached(const Finding &finding, const playlists::Audience &audience)
{
    if (finding.profiles.isEmpty() || audience.profiles.isEmpty())
        return finding.profiles;
    QList<playlists::Profile> both;
    std::copy_if(finding.profiles.begin(), finding.profiles.end(), std::back_inserter(both),
                 [&](playlists::Profile profile) { return audience.profiles.contains(profile); });
    return both.isEmpty() ? std::nullopt : std::optional(both);
}

QString sentence(const Finding &finding, const QList<playlists::Profile> &profiles)
{
    QStringList names;
    for (const auto profile : profiles)
        names.append(playlists::nameOf(profile));
    const auto where = names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(names.join(u' '));
    return finding.rule + where + QStringLiteral(": ") + finding.text;
}

/// What an operator can do about it.
QString remedy(const Finding &finding, const QList<playlists::Profile> &profiles, const base::Sha256 &asset,
               bool isPlayable)
{
    if (!isPlayable)
        return finding.remedy;
    const auto elsewhere = profiles.isEmpty() ? QString() : QStringLiteral(", name other screens in the audience");
    return QStringLiteral("mend it%1, or insist: ironfence asset insist %2").arg(elsewhere, asset.hex().left(12));
}

} // namespace

Result<void> AssetGate::admit(const playlists::Programme &programme, bool isLive) const
{
    for (const auto &asset : programme.assets()) {
        if (auto admitted = admit(asset, programme, isLive); !admitted)
            return admitted;
    }
    return {};
}

Result<void> AssetGate::admit(const playlists::AssetRef &asset, const playlists::Programme &programme,
                              bool isLive) const
{
    const auto &sha256 = asset.object.sha256;
    const auto record = m_records->examinations.find(sha256);
    if (!record)
        return failure(record.error());
    if (record->isWaiting() && !isLive) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("programme %1 shows %2, which is still being examined; try again in a few "
                                      "seconds, or minutes if it is a long film")
                           .arg(programme.id.text(), nameOf(asset)),
                       sha256.hex());
    }
    if (record->isWaiting() || !record->isRefused())
        return {};

    const auto stored = m_records->examinations.report(sha256);
    if (!stored)
        return failure(stored.error());
    base::json::Reader reader;
    const auto report = reader.finish(Report::read(base::json::Object(*stored, QStringLiteral("$"), reader)));
    if (!report)
        return failure(ErrorCode::Corrupt, report.error().line(), QStringLiteral("examinations.report"));
    for (const auto &finding : report->findings) {
        const auto profiles = reached(finding, programme.audience);
        if (finding.verdict != Verdict::Refusal || !profiles)
            continue;
        return failure(ErrorCode::Conflict,
                       QStringLiteral("programme %1 shows %2, which pre-flight refuses: %3; %4")
                           .arg(programme.id.text(), nameOf(asset), sentence(finding, *profiles),
                                remedy(finding, *profiles, sha256, record->isPlayable())),
                       sha256.hex());
    }
    return {};
}

} // namespace ironfence::console::server::desk
