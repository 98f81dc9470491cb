// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/pack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace ironfence::console::pack {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<PackProgramme> readProgramme(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("is no file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, file.errorString(), path);
    auto programme = PackProgramme::parse(file.read(PackProgramme::maxBytes + 1)); // one more is TooLarge
    if (!programme)
        return failure(programme.error().code, programme.error().line(), path);
    return programme;
}

bool holds(const QList<PackProgramme> &programmes, const QString &id)
{
    return std::any_of(programmes.begin(), programmes.end(),
                       [&](const PackProgramme &each) { return each.id.text() == id; });
}

} // namespace

QString Pack::shippedFolder()
{
    return QDir::cleanPath(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/ironfence/pack")));
}

Result<Pack> Pack::read(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("there is no pack here: name its folder with --pack"),
                       folder);
    auto library = media::campaign::Library::read(directory.filePath(QStringLiteral("campaign")));
    if (!library)
        return failure(library.error());

    Pack pack{folder, std::move(*library), {}};
    const QDir programmes(pack.programmeFolder());
    const auto names = programmes.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("the pack has no programmes"), programmes.path());
    if (names.size() > maxProgrammes)
        return failure(ErrorCode::TooLarge, QStringLiteral("a pack has at most %1 programmes").arg(maxProgrammes),
                       programmes.path());
    for (const auto &name : names) {
        auto programme = readProgramme(programmes.filePath(name));
        if (!programme)
            return failure(programme.error());
        if (holds(pack.programmes, programme->id.text()))
            return failure(ErrorCode::Conflict, QStringLiteral("another programme of the pack has its id"),
                           programmes.filePath(name));
        pack.programmes.append(std::move(*programme));
    }
    return pack;
}

Result<void> Pack::setAddress(const QString &address)
{
    const base::json::Value card{
        {"template", "hotline"}, {"title", "address"}, {"number", "110"}, {"qr", {{"url", base::json::text(address)}}}};
    base::json::Reader reader;
    (void)playlists::Card::read(base::json::Object(card, QStringLiteral("$"), reader));
    if (reader.failed())
        return failure(reader.fault().code, reader.fault().message, address);
    library.messages.head.address = address;
    library.seasons.head.address = address;
    return {};
}

QString Pack::programmeFolder() const
{
    return QDir(folder).filePath(QStringLiteral("programmes"));
}

Result<QList<PackProgramme>> Pack::chosen(const QStringList &ids) const
{
    for (const auto &id : ids) {
        if (!holds(programmes, id))
            return failure(ErrorCode::NotFound,
                           QStringLiteral("the pack has no such programme: see ironfence pack list"), id);
    }
    QList<PackProgramme> chosen;
    std::copy_if(programmes.begin(), programmes.end(), std::back_inserter(chosen),
                 [&](const PackProgramme &each) { return ids.isEmpty() || ids.contains(each.id.text()); });
    return chosen;
}

} // namespace ironfence::console::pack
