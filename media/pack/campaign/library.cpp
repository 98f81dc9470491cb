// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ironfence::media::campaign {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe or a device would hold the reader up
        return failure(ErrorCode::NotFound, QStringLiteral("no such file of the campaign"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, file.errorString(), path);
    const auto bytes = file.read(SeriesHead::maxBytes + 1);
    if (bytes.size() > SeriesHead::maxBytes) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("a list of the campaign has at most %1 KiB").arg(SeriesHead::maxBytes / 1024),
                       path);
    }
    return bytes;
}

template <typename T>
Result<void> readInto(Series<T> &series, const QDir &folder, const char *name)
{
    const auto path = folder.filePath(QLatin1String(name));
    const auto bytes = bytesOf(path);
    if (!bytes)
        return failure(bytes.error());
    auto parsed = Series<T>::parse(*bytes);
    if (!parsed)
        return failure(parsed.error().code, parsed.error().line(), path);
    series = std::move(*parsed);
    return {};
}

template <typename T>
void count(const QList<T> &entries, QMap<Review, int> &reviews)
{
    for (const auto &each : entries)
        ++reviews[each.entry.review];
}

} // namespace

Result<Library> Library::read(const QString &folder)
{
    const QDir directory(folder);
    Library library;
    const auto done = readInto(library.techniques, directory, "techniques.json")
                          .and_then([&] { return readInto(library.topTen, directory, "top-ten.json"); })
                          .and_then([&] { return readInto(library.procedures, directory, "procedures.json"); })
                          .and_then([&] { return readInto(library.handbook, directory, "handbook.json"); })
                          .and_then([&] { return readInto(library.letters, directory, "letter.json"); })
                          .and_then([&] { return readInto(library.bulletins, directory, "bulletins.json"); })
                          .and_then([&] { return readInto(library.messages, directory, "messages.json"); })
                          .and_then([&] { return readInto(library.seasons, directory, "seasons.json"); });
    if (!done)
        return failure(done.error());
    return library;
}

QMap<Review, int> Library::reviews() const
{
    QMap<Review, int> reviews;
    count(techniques.entries, reviews);
    count(topTen.entries, reviews);
    count(procedures.entries, reviews);
    count(handbook.entries, reviews);
    count(letters.entries, reviews);
    count(bulletins.entries, reviews);
    count(messages.entries, reviews);
    count(seasons.entries, reviews);
    for (const auto &season : seasons.entries)
        count(season.messages, reviews);
    return reviews;
}

} // namespace ironfence::media::campaign
