// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/programme_files.h"

#include "console/cli/metered.h"
#include "console/cli/programme_source.h"
#include "console/client/secret_file.h"
#include "messaging/authority_bounds.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<ProgrammeSource::Known> examineAssets(const ProgrammeSource &source)
{
    ProgrammeSource::Known known;
    for (const auto &given : source.fileAssets()) {
        if (known.files.contains(given.file))
            continue;
        const auto asset = intake::AssetFile::open(given.file).and_then(hereMetered);
        if (!asset)
            return failure(asset.error().code, asset.error().line(), given.path);
        known.files.insert(given.file, *asset);
    }
    return known;
}

Result<ProgrammeFiles> ProgrammeFiles::read(const QStringList &paths, const base::AuthorityId &authority,
                                            const Limits &limits)
{
    ProgrammeFiles read;
    for (const auto &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(ErrorCode::NotFound, QStringLiteral("no such file or folder"), path);
        if (!info.isDir()) {
            read.addFile(path, authority, true);
            continue;
        }
        const auto before = read.files.size() + read.faults.size();
        if (auto added = read.addFolder(path, authority, true); !added)
            return failure(added.error());
        if (read.files.size() + read.faults.size() == before)
            return failure(ErrorCode::NotFound, QStringLiteral("there is no programme in this folder"), path);
    }
    for (auto &own : read.authorities)
        own = limits.bound(own.authority, own.programmes);
    return read;
}

Result<void> ProgrammeFiles::addFolder(const QString &folder, const base::AuthorityId &authority, bool nested)
{
    const QDir directory(folder);
    for (const auto &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        addFile(directory.filePath(name), authority, false);
    const auto folders = nested ? directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name) : QStringList();
    for (const auto &name : folders) {
        const auto path = directory.filePath(name);
        if (QDir(path).entryList({QStringLiteral("*.json")}, QDir::Files).isEmpty())
            continue;
        const auto other = base::AuthorityId::parse(name);
        if (!other)
            return failure(other.error().code, other.error().message, path);
        if (auto added = addFolder(path, *other, false); !added)
            return added;
    }
    return {};
}

void ProgrammeFiles::addFile(const QString &file, const base::AuthorityId &authority, bool mustBe)
{
    const auto source = ProgrammeSource::read(file);
    if (!source) {
        faults.append({file, source.error()});
        return;
    }
    if (!mustBe && source->type() != QStringLiteral("programme"))
        return;
    const auto programme =
        examineAssets(*source).and_then([&](const ProgrammeSource::Known &known) { return source->resolve(known); });
    if (programme)
        put(file, authority, *programme);
    else
        faults.append({file, programme.error()});
}

void ProgrammeFiles::put(const QString &file, const base::AuthorityId &authority, const playlists::Programme &programme)
{
    const Name name{authority, programme.id};
    if (files.contains(name)) {
        faults.append(
            {file, base::Error{ErrorCode::Conflict, QStringLiteral("%1 has the same id").arg(files.value(name)),
                               QStringLiteral("$.id")}});
        return;
    }
    files.insert(name, file);
    auto found = std::find_if(authorities.begin(), authorities.end(),
                              [&](const auto &own) { return own.authority == authority; });
    if (found == authorities.end())
        found = authorities.insert(authorities.end(), Limits::none().bound(authority, {})); // until all are read
    found->programmes.append(programme);
}

Result<playlists::Screen> readScreenFile(const QString &file)
{
    const auto bytes = client::readSmallFile(file);
    if (!bytes)
        return failure(bytes.error());
    auto screen = playlists::Screen::parse(*bytes);
    if (!screen)
        return failure(inFile(file, screen.error()));
    return screen;
}

Limits Limits::of(trust::Keyring keyring)
{
    Limits limits;
    limits.m_keyring = std::move(keyring);
    return limits;
}

playlists::timeline::AuthorityProgrammes Limits::bound(const base::AuthorityId &authority,
                                                       const QList<playlists::Programme> &programmes) const
{
    if (!m_keyring)
        return {authority, playlists::Rank::Mandatory, 100, programmes};
    return messaging::bounded(authority, m_keyring->limitsOf(authority), programmes);
}

Result<Limits> readLimits(const QString &file)
{
    if (file.isEmpty())
        return Limits::none();
    const auto bytes = client::readSmallFile(file);
    if (!bytes)
        return failure(bytes.error());
    const auto keyring = trust::Keyring::parse(*bytes);
    if (!keyring)
        return failure(inFile(file, keyring.error()));
    return Limits::of(*keyring);
}

} // namespace ironfence::console::cli
