// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cards/card_text.h"

#include <QAbstractListModel>
#include <memory>
#include <vector>

namespace ironfence::console::desktop::editor {

/// The templates of cards, each with an example, to be drawn by the stage and chosen by its picture. Main thread.
class DesignModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")

public:
    enum Role {
        DesignRole = Qt::UserRole, ///< its name on the wire
        ExampleRole,               ///< a stage::cards::CardText
    };
    Q_ENUM(Role)

    explicit DesignModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<std::unique_ptr<stage::cards::CardText>> m_examples;
};

} // namespace ironfence::console::desktop::editor
