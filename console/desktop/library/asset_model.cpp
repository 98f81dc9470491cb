// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/asset_model.h"

#include "console/desktop/link/local_time.h"

#include <algorithm>

namespace ironfence::console::desktop::library {

namespace {

AssetRow rowFor(client::AssetEntry asset)
{
    const auto kind = kindOf(asset);
    const auto state = stateOf(asset);
    // In both languages, whatever the window speaks: who types knows only his own.
    const auto word = kind == Kind::Video ? QStringLiteral("video 视频") : QStringLiteral("image 图片");
    search::SearchText words(QStringList{asset.name, asset.facts.mediaType, word} + asset.tags.list(),
                             {asset.object.sha256.hex()});
    if (asset.examination)
        asset.examination->report = {}; // rows are compared by what lists say
    return {std::move(asset), kind, state, std::move(words)};
}

bool isBefore(const client::AssetEntry &a, const client::AssetEntry &b)
{
    return a.added != b.added ? a.added > b.added : a.object.sha256 < b.object.sha256;
}

} // namespace

int AssetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AssetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = rowAt(index.row());
    const auto &facts = row.asset.facts;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.asset.name;
    case Sha256Role:
        return row.asset.object.sha256.hex();
    case MediaTypeRole:
        return facts.mediaType;
    case KindRole:
        return QVariant::fromValue(row.kind);
    case WidthRole:
        return facts.size.width();
    case HeightRole:
        return facts.size.height();
    case DurationRole: // numbers of QML: exact up to 2^53
        return static_cast<double>(facts.duration.count());
    case SizeRole:
        return static_cast<double>(row.asset.object.length);
    case AddedRole:
        return link::localTime(row.asset.added);
    case StateRole:
        return QVariant::fromValue(row.state);
    case LoudnessRole:
        return facts.loudness && facts.loudness->lufs ? QVariant(*facts.loudness->lufs) : QVariant();
    case TagsRole:
        return row.asset.tags.list();
    default:
        return {};
    }
}

QHash<int, QByteArray> AssetModel::roleNames() const
{
    return {{Sha256Role, "sha256"},    {NameRole, "name"},          {MediaTypeRole, "mediaType"}, {KindRole, "kind"},
            {WidthRole, "pixelWidth"}, {HeightRole, "pixelHeight"}, {DurationRole, "duration"},   {SizeRole, "size"},
            {AddedRole, "added"},      {StateRole, "examination"},  {LoudnessRole, "loudness"},   {TagsRole, "tags"}};
}

void AssetModel::put(const QList<client::AssetEntry> &assets)
{
    // A page of a list that is read for the first time goes behind what is there, in one piece.
    QSet<base::Sha256> fresh;
    for (const auto &asset : assets) {
        if (!m_places.contains(asset.object.sha256))
            fresh.insert(asset.object.sha256);
    }
    const bool follows = !assets.isEmpty() && fresh.size() == assets.size() &&
                         std::is_sorted(assets.cbegin(), assets.cend(), isBefore) &&
                         (m_rows.empty() || isBefore(m_rows.back().asset, assets.constFirst()));
    if (follows)
        return append(assets);
    for (const auto &asset : assets)
        putOne(asset);
}

void AssetModel::append(const QList<client::AssetEntry> &assets)
{
    const auto first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(assets.size()) - 1);
    for (const auto &asset : assets) {
        m_rows.push_back(rowFor(asset));
        m_places.insert(asset.object.sha256, asset.added);
    }
    endInsertRows();
    for (int row = first; row < rowCount(); ++row)
        tell(nullptr, &rowAt(row));
}

void AssetModel::putOne(client::AssetEntry asset)
{
    const auto sha256 = asset.object.sha256;
    if (const auto added = m_places.constFind(sha256); added != m_places.constEnd() && *added != asset.added)
        remove(sha256); // it went and came again while nobody looked
    const int known = rowOf(sha256);
    if (known < 0) {
        const int at = placeOf(asset.added, sha256);
        beginInsertRows({}, at, at);
        m_places.insert(sha256, asset.added);
        m_rows.insert(m_rows.begin() + at, rowFor(std::move(asset)));
        endInsertRows();
        tell(nullptr, &rowAt(at));
        return;
    }
    auto now = rowFor(std::move(asset));
    auto &row = m_rows[static_cast<size_t>(known)];
    if (row.asset == now.asset)
        return;
    const auto before = std::exchange(row, std::move(now));
    Q_EMIT dataChanged(index(known), index(known));
    tell(&before, &rowAt(known));
}

void AssetModel::tell(const AssetRow *before, const AssetRow *now)
{
    for (const auto &tag : now != nullptr ? now->asset.tags.list() : QStringList())
        ++m_tags[tag];
    for (const auto &tag : before != nullptr ? before->asset.tags.list() : QStringList()) {
        if (--m_tags[tag] == 0)
            m_tags.remove(tag);
    }
    Q_EMIT replaced(before, now);
}

void AssetModel::remove(const base::Sha256 &asset)
{
    const int at = rowOf(asset);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    const auto gone = std::move(m_rows[static_cast<size_t>(at)]);
    m_rows.erase(m_rows.begin() + at);
    m_places.remove(asset);
    endRemoveRows();
    tell(&gone, nullptr);
}

void AssetModel::keepOnly(const QSet<base::Sha256> &assets)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (const auto sha256 = rowAt(row).asset.object.sha256; !assets.contains(sha256))
            remove(sha256);
    }
}

const AssetRow *AssetModel::find(const base::Sha256 &asset) const
{
    const int at = rowOf(asset);
    return at < 0 ? nullptr : &rowAt(at);
}

int AssetModel::placeOf(base::UtcTime added, const base::Sha256 &asset) const
{
    const auto at = std::lower_bound(
        m_rows.begin(), m_rows.end(), std::pair(added, asset), [](const AssetRow &row, const auto &key) {
            const auto &entry = row.asset;
            return entry.added != key.first ? entry.added > key.first : entry.object.sha256 < key.second;
        });
    return static_cast<int>(at - m_rows.begin());
}

int AssetModel::rowOf(const base::Sha256 &asset) const
{
    const auto added = m_places.constFind(asset);
    return added == m_places.constEnd() ? -1 : placeOf(*added, asset);
}

} // namespace ironfence::console::desktop::library
