// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/seal.h"

#include <QFile>
#include <sys/stat.h>

namespace ironfence::media {

namespace {

qint64 nanoseconds(const timespec &time)
{
    constexpr qint64 perSecond = 1'000'000'000;
    return static_cast<qint64>(time.tv_sec) * perSecond + time.tv_nsec;
}

} // namespace

FileStamp FileStamp::of(const struct stat &facts)
{
    return {facts.st_dev, facts.st_ino, facts.st_size, nanoseconds(facts.st_mtim), nanoseconds(facts.st_ctim)};
}

std::optional<FileStamp> FileStamp::of(const QString &path)
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return {};
    return of(facts);
}

void Seals::seal(const base::Sha256 &object, const FileStamp &stamp)
{
    m_seals.insert(object, stamp);
}

void Seals::breakSeal(const base::Sha256 &object)
{
    m_seals.remove(object);
}

bool Seals::holds(const base::Sha256 &object, const QString &path) const
{
    const auto sealed = m_seals.constFind(object);
    return sealed != m_seals.constEnd() && FileStamp::of(path) == *sealed;
}

std::optional<FileStamp> Seals::stampOf(const base::Sha256 &object) const
{
    const auto sealed = m_seals.constFind(object);
    return sealed == m_seals.constEnd() ? std::nullopt : std::optional(*sealed);
}

} // namespace ironfence::media
