// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/design_model.h"

#include "stage/gallery/exhibit.h"

namespace ironfence::console::desktop::editor {

using stage::cards::CardText;

DesignModel::DesignModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const auto &exhibit : stage::gallery::exhibits()) {
        if (!exhibit.card)
            continue;
        m_examples.push_back(std::make_unique<CardText>());
        m_examples.back()->setCard(*exhibit.card);
    }
}

int DesignModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_examples.size());
}

QVariant DesignModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    auto *example = m_examples.at(static_cast<size_t>(index.row())).get();
    switch (role) {
    case Qt::DisplayRole:
    case DesignRole:
        return example->design();
    case ExampleRole:
        return QVariant::fromValue(example);
    default:
        return {};
    }
}

QHash<int, QByteArray> DesignModel::roleNames() const
{
    return {{DesignRole, "design"}, {ExampleRole, "example"}};
}

} // namespace ironfence::console::desktop::editor
