// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/programme_intake.h"

#include "console/cli/asset_check.h"
#include "console/cli/examination_wait.h"
#include "console/cli/output.h"
#include "console/enrolment/notices.h"

#include <algorithm>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::Result;
using playlists::check::Finding;

namespace {

/// What the server has of the files, bringing the others when asked to. The names of those that are not there go to
/// `missing`.
Result<ProgrammeSource::Known> findAssets(const client::ApiClient &api, const ProgrammeSource &source, Assets wanted,
                                          const std::function<void(const QString &)> &said, QStringList &missing)
{
    const auto asked = ScreensAsked{source.profiles(), {}}.requirements();
    if (!asked)
        return base::failure(asked.error());
    ProgrammeSource::Known known;
    auto &assets = known.files;
    for (const auto &given : source.fileAssets()) {
        if (assets.contains(given.file) || missing.contains(given.file))
            continue;
        const auto file = intake::AssetFile::open(given.file);
        if (!file)
            return base::failure(file.error());
        const auto there = file->onServer(api);
        if (!there)
            return base::failure(there.error());
        if (*there) {
            if (wanted == Assets::UploadDespiteFindings) {
                if (const auto insisted = insistOn(api, file->object().sha256); !insisted)
                    return base::failure(insisted.error());
            }
            assets.insert(given.file, **there);
        } else if (wanted != Assets::MustBeThere) {
            const auto added = addChecked(*file, api, *asked, wanted == Assets::UploadDespiteFindings);
            if (!added)
                return base::failure(added.error());
            said(QStringLiteral("%1  added as %2, %3")
                     .arg(file->name(), added->mediaType, byteCount(added->object.length)));
            assets.insert(given.file, *added);
        } else {
            missing.append(given.file);
        }
    }
    for (const auto &video : source.unknownVideos()) {
        const auto entry = api.asset(video);
        if (!entry && entry.error().code != ErrorCode::NotFound)
            return base::failure(entry.error());
        const auto length = entry ? intake::lengthOf(entry->facts) : std::nullopt;
        if (length)
            known.lengths.insert(video, *length);
        if (entry && entry->facts.loudness)
            known.loudnesses.insert(video, *entry->facts.loudness);
    }
    return known;
}

base::Error tellMissing(const QStringList &missing)
{
    QStringList quoted;
    for (const auto &file : missing)
        quoted.append(file.contains(u' ') ? QStringLiteral("'%1'").arg(file) : file);
    return {
        ErrorCode::NotFound,
        QStringLiteral("%1 not on the server; add first: ironfence asset add %2 (or give --with-assets)")
            .arg(missing.size() == 1 ? QStringLiteral("1 file is") : QStringLiteral("%1 files are").arg(missing.size()),
                 quoted.join(u' ')),
        {}};
}

} // namespace

Result<playlists::Programme> resolveOnServer(const client::ApiClient &api, const ProgrammeSource &source, Assets assets,
                                             const std::function<void(const QString &)> &said)
{
    QStringList missing;
    const auto known = findAssets(api, source, assets, said, missing);
    if (!known)
        return base::failure(known.error());
    if (!missing.isEmpty())
        return base::failure(tellMissing(missing));
    return source.resolve(*known);
}

Result<void> noteFindingsOf(const Desk &desk, const QList<playlists::Programme> &programmes, QList<Finding> ofServer,
                            const FileNames &files)
{
    for (auto &finding : ofServer)
        finding.authority = desk.authority();
    const auto limits = desk.keyring().map(Limits::of);
    if (!limits)
        note(QStringLiteral("the limits of %1 were not looked at: %2")
                 .arg(desk.authority().text(), limits.error().line()));
    const auto own = limits.value_or(Limits::none()).bound(desk.authority(), programmes);
    const auto notices = enrolment::noticesOf(desk.signer(), desk.api());
    if (!notices)
        return base::failure(notices.error());
    const auto isTold = [&](const Finding &finding) {
        return std::any_of(ofServer.cbegin(), ofServer.cend(), [&](const Finding &told) {
            return told.programme == finding.programme && told.code == finding.code && told.path == finding.path;
        });
    };
    auto findings = findingsOf({own}, {}, *notices);
    findings.removeIf(isTold);
    noteFindings(ofServer + findings, files);
    return {};
}

} // namespace ironfence::console::cli
