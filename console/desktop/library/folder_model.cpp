// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/folder_model.h"

#include "console/desktop/library/asset_suffixes.h"
#include "console/desktop/link/home_path.h"

#include <QCollator>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>

namespace ironfence::console::desktop::library {

namespace {

QString videos()
{
    const auto usual = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return QFileInfo(usual).isDir() ? usual : QDir::homePath();
}

/// "2.mp4" before "10.mp4", whatever their case.
void sortByName(QList<QFileInfo> &entries)
{
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(entries.begin(), entries.end(), [&order](const QFileInfo &a, const QFileInfo &b) {
        return a.isDir() != b.isDir() ? a.isDir() : order.compare(a.fileName(), b.fileName()) < 0;
    });
}

} // namespace

FolderModel::FolderModel(QObject *parent) : QAbstractListModel(parent), m_folder(videos())
{
    refresh();
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.fileName();
    case FolderRole:
        return entry.isDir();
    case SizeRole:
        return static_cast<double>(entry.size());
    case ChangedRole:
        return entry.lastModified();
    case ChosenRole:
        return m_chosen.contains(entry.fileName());
    default:
        return {};
    }
}

QHash<int, QByteArray> FolderModel::roleNames() const
{
    return {{NameRole, "name"},
            {FolderRole, "isFolder"},
            {SizeRole, "size"},
            {ChangedRole, "changed"},
            {ChosenRole, "isChosen"}};
}

void FolderModel::setFolder(const QString &path)
{
    const QFileInfo info(link::withHome(path.trimmed()));
    if (!info.isAbsolute() || !info.exists())
        return say(true);
    m_folder = QDir::cleanPath(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    refresh();
    if (info.isDir())
        return;
    const auto named = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&info](const QFileInfo &entry) { return entry.fileName() == info.fileName(); });
    if (named == m_entries.cend())
        return say(true); // it looks like no asset
    choose(static_cast<int>(named - m_entries.cbegin()));
}

QStringList FolderModel::places() const
{
    QStringList places;
    const auto add = [&places](const QString &path) {
        if (!path.isEmpty() && !places.contains(path) && QFileInfo(path).isDir())
            places.append(path);
    };
    add(home());
    for (const auto place : {QStandardPaths::DesktopLocation, QStandardPaths::DownloadLocation,
                             QStandardPaths::MoviesLocation, QStandardPaths::PicturesLocation})
        add(QStandardPaths::writableLocation(place));
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const auto &volume : volumes) {
        if (volume.rootPath().startsWith(QStringLiteral("/media/")) ||
            volume.rootPath().startsWith(QStringLiteral("/run/media/")))
            add(volume.rootPath());
    }
    return places;
}

QString FolderModel::home()
{
    return QDir::homePath();
}

QList<QUrl> FolderModel::chosen() const
{
    QList<QUrl> urls;
    for (const auto &entry : m_entries) {
        if (m_chosen.contains(entry.fileName()))
            urls.append(QUrl::fromLocalFile(entry.absoluteFilePath()));
    }
    return urls;
}

void FolderModel::open(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    if (m_entries.at(row).isDir())
        setFolder(m_entries.at(row).absoluteFilePath());
    else
        choose(row);
}

void FolderModel::choose(int row)
{
    if (row < 0 || row >= rowCount() || m_entries.at(row).isDir())
        return;
    const auto name = m_entries.at(row).fileName();
    if (!m_chosen.remove(name))
        m_chosen.insert(name);
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosenChanged();
}

void FolderModel::chooseAll()
{
    for (const auto &entry : m_entries) {
        if (!entry.isDir())
            m_chosen.insert(entry.fileName());
    }
    if (m_entries.isEmpty())
        return;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
    Q_EMIT chosenChanged();
}

void FolderModel::goUp()
{
    setFolder(QFileInfo(m_folder).absolutePath());
}

void FolderModel::refresh()
{
    beginResetModel();
    m_chosen.clear();
    m_entries =
        QDir(m_folder).entryInfoList(assetPatterns(), QDir::AllDirs | QDir::Files | QDir::NoDotAndDotDot, QDir::NoSort);
    sortByName(m_entries);
    m_leftOut = std::max(0, rowCount() - mostEntries);
    m_entries.resize(rowCount() - m_leftOut);
    endResetModel();
    say(false);
    Q_EMIT folderChanged();
    Q_EMIT chosenChanged();
}

void FolderModel::say(bool isWrong)
{
    if (std::exchange(m_isWrong, isWrong) != isWrong)
        Q_EMIT wrongChanged();
}

} // namespace ironfence::console::desktop::library
