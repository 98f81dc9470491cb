// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/examination_state.h"

#include <QAbstractListModel>
#include <functional>

namespace ironfence::console::desktop::library {

/// Files on their way to the server, in the order in which they were added. Main thread.
class UploadModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the upload desk has it")

public:
    enum class Stage {
        Waiting, ///< for its turn, or for a server that is away
        Reading, ///< it is hashed
        Hearing, ///< it is probed
        Sending,
        Added,
        There, ///< the server had it before
        Failed,
        GivenUp, ///< by a person
    };
    Q_ENUM(Stage)

    /// Why it waits or failed, as far as a person can do something about it.
    enum class Fault { None, Away, Missing, NotAFile, TooLarge, Unreadable, Changed, Unplayable, Denied, Full, Broken };
    Q_ENUM(Fault)

    enum Role {
        NumberRole = Qt::UserRole, ///< by which it is given up or tried again
        NameRole,
        PathRole,
        StageRole,
        PartRole, ///< of the stage, 0–1
        FromRole, ///< how much of it the server had already when it began, 0–1
        FaultRole,
        DetailRole,      ///< what whoever refused it said; English
        Sha256Role,      ///< empty until it is there
        ExaminationRole, ///< a State, of what is there
    };
    Q_ENUM(Role)

    /// One of them.
    struct Upload
    {
        int number = 0;
        QString path;
        QString name;
        Stage stage = Stage::Waiting;
        double part = 0;
        double from = 0;
        Fault fault = Fault::None;
        QString detail;
        std::optional<base::Sha256> sha256;
        State examination = State::Waiting;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void add(const Upload &upload);
    /// Nothing happens when it is not there.
    void change(int number, const std::function<void(Upload &)> &change);
    void removeIf(const std::function<bool(const Upload &)> &isUnwanted);

    [[nodiscard]] const QList<Upload> &all() const { return m_uploads; }
    [[nodiscard]] const Upload *find(int number) const;
    [[nodiscard]] static bool isUnderWay(const Upload &upload); ///< it is or will be worked on

Q_SIGNALS:
    void counted(); ///< something came, went or changed its stage

private:
    QList<Upload> m_uploads; ///< by number
};

} // namespace ironfence::console::desktop::library
