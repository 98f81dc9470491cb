// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/film_material.h"

#include "console/cli/programme_files.h"
#include "console/client/secret_file.h"

#include <QFileInfo>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::Value;

namespace {

/// A playlist document as the programme that shows nothing else.
Value asProgramme(Value document)
{
    const auto type = document.is_object() ? document.value("type", Value()) : Value();
    if (type != Value("playlist"))
        return document;
    Value programme = base::json::document("programme");
    programme["id"] = "film";
    programme["title"] = "film"; // of a programme it must be there, and nobody reads it here
    programme["rank"] = "routine";
    programme["audience"] = Value::object();
    document.erase("type");
    document.erase("spec_version");
    programme["playlist"] = std::move(document);
    return programme;
}

QHash<base::Sha256, QString> filesOf(const ProgrammeSource::Known &known)
{
    QHash<base::Sha256, QString> files;
    for (auto each = known.files.cbegin(); each != known.files.cend(); ++each)
        files.insert(each->object.sha256, each.key());
    return files;
}

} // namespace

Result<FilmMaterial> FilmMaterial::of(const pack::Pack &pack, const QString &programme)
{
    const auto chosen = pack.chosen({programme});
    if (!chosen)
        return failure(chosen.error());
    const auto source = chosen->constFirst().expand(pack.library).and_then([&](Value document) {
        return ProgrammeSource::of(std::move(document), pack.programmeFolder());
    });
    if (!source)
        return failure(source.error());
    return of(*source);
}

Result<FilmMaterial> FilmMaterial::read(const QString &file)
{
    const auto bytes = client::readSmallFile(file);
    if (!bytes)
        return failure(bytes.error());
    auto document = base::json::parse(*bytes);
    if (!document)
        return failure(inFile(file, document.error()));
    const auto source = ProgrammeSource::of(asProgramme(std::move(*document)), QFileInfo(file).absolutePath());
    auto material = source.and_then([](const ProgrammeSource &read) { return of(read); });
    if (!material)
        return failure(inFile(file, material.error()));
    return material;
}

Result<FilmMaterial> FilmMaterial::of(const ProgrammeSource &source)
{
    const auto known = examineAssets(source);
    if (!known)
        return failure(known.error());
    const auto programme = source.resolve(*known);
    if (!programme)
        return failure(programme.error());
    if (programme->layout() != nullptr) {
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("shows a layout, and a film is made of one playlist: render that of each zone"),
                       QStringLiteral("$.layout"));
    }

    FilmMaterial material;
    material.isForLed = programme->audience.profiles == QList<playlists::Profile>{playlists::Profile::Led};
    const auto files = filesOf(*known);
    for (const auto &leaf : programme->playlist().leaves()) {
        const auto *asset = leaf.item->asset();
        const auto file = asset ? files.value(asset->object.sha256) : QString();
        if (asset && file.isEmpty()) {
            return failure(ErrorCode::Unsupported,
                           QStringLiteral("an asset of a film is given by its file: {\"file\":\"…\"}"),
                           QStringLiteral("item %1").arg(leaf.path));
        }
        material.sounds += asset && asset->loudness ? 1 : 0;
        material.parts.append({*leaf.item, file});
    }
    return material;
}

} // namespace ironfence::console::cli
