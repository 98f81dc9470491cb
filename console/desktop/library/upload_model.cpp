// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/upload_model.h"

#include <algorithm>

namespace ironfence::console::desktop::library {

namespace {

template <typename Uploads>
auto placeOf(Uploads &uploads, int number)
{
    const auto at = std::lower_bound(uploads.begin(), uploads.end(), number,
                                     [](const auto &upload, int wanted) { return upload.number < wanted; });
    return at != uploads.end() && at->number == number ? at : uploads.end();
}

} // namespace

int UploadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_uploads.size());
}

QVariant UploadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &upload = m_uploads.at(index.row());
    switch (role) {
    case NumberRole:
        return upload.number;
    case Qt::DisplayRole:
    case NameRole:
        return upload.name;
    case PathRole:
        return upload.path;
    case StageRole:
        return QVariant::fromValue(upload.stage);
    case PartRole:
        return upload.part;
    case FromRole:
        return upload.from;
    case FaultRole:
        return QVariant::fromValue(upload.fault);
    case DetailRole:
        return upload.detail;
    case Sha256Role:
        return upload.sha256 ? upload.sha256->hex() : QString();
    case ExaminationRole:
        return QVariant::fromValue(upload.examination);
    default:
        return {};
    }
}

QHash<int, QByteArray> UploadModel::roleNames() const
{
    return {{NumberRole, "number"}, {NameRole, "name"},
            {PathRole, "path"},     {StageRole, "stage"},
            {PartRole, "part"},     {FromRole, "from"},
            {FaultRole, "fault"},   {DetailRole, "detail"},
            {Sha256Role, "sha256"}, {ExaminationRole, "examination"}};
}

void UploadModel::add(const Upload &upload)
{
    Q_ASSERT(m_uploads.isEmpty() || m_uploads.constLast().number < upload.number);
    beginInsertRows({}, rowCount(), rowCount());
    m_uploads.append(upload);
    endInsertRows();
    Q_EMIT counted();
}

void UploadModel::change(int number, const std::function<void(Upload &)> &change)
{
    const auto at = placeOf(m_uploads, number);
    if (at == m_uploads.end())
        return;
    const auto before = at->stage;
    change(*at);
    const bool isAnother = at->stage != before;
    const auto row = index(static_cast<int>(at - m_uploads.begin()));
    Q_EMIT dataChanged(row, row);
    if (isAnother)
        Q_EMIT counted();
}

void UploadModel::removeIf(const std::function<bool(const Upload &)> &isUnwanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isUnwanted(m_uploads.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_uploads.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT counted();
}

const UploadModel::Upload *UploadModel::find(int number) const
{
    const auto at = placeOf(m_uploads, number);
    return at == m_uploads.end() ? nullptr : &*at;
}

bool UploadModel::isUnderWay(const Upload &upload)
{
    return upload.stage <= Stage::Sending;
}

} // namespace ironfence::console::desktop::library
