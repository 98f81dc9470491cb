// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/aside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ironfence::player {

bool setAside(const QString &path, base::UtcTime now, int kept)
{
    const auto stamp = base::toRfc3339(now).remove(u'-').remove(u':');
    const auto aside = QStringLiteral("%1.aside-%2").arg(path, stamp);
    // SQLite finds a log by its database's name: the pair keeps the pattern, so that it can still be opened together.
    for (const auto &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(aside + suffix);
        QFile::rename(path + suffix, aside + suffix);
    }

    const QFileInfo info(path);
    auto folder = info.dir();
    auto old = folder.entryList({info.fileName() + QStringLiteral(".aside-*")}, QDir::Files, QDir::Name);
    old.removeIf([](const QString &name) { return name.endsWith(u"-wal") || name.endsWith(u"-shm"); });
    while (old.size() > kept) {
        const auto name = old.takeFirst();
        for (const auto &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            folder.remove(name + suffix);
    }
    return !QFile::exists(path);
}

} // namespace ironfence::player
