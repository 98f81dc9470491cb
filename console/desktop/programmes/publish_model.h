// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/programmes/programme_row.h"
#include "console/desktop/wording/phrases.h"
#include "console/desktop/wording/reach.h"
#include "console/publication/publication.h"

#include <QAbstractListModel>

namespace ironfence::console::desktop::programmes {

/// What the next manifest could change, programme by programme, and what somebody chose of it: those with another
/// draft than is live first, then new ones, then what is live as it is. Main thread.
class PublishModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("publishing has it")

public:
    /// What becomes of a programme.
    enum class Choice { Keep, Publish, TakeOff };
    Q_ENUM(Choice)

    enum Role {
        IdRole = Qt::UserRole,
        TitleRole,
        StateRole,
        ChoiceRole,
        ReachedRole, ///< screens, as it will be when it is published
        DifferencesRole,
        FindingsRole, ///< Phrases, of the draft
        NewerRole,    ///< somebody changed the draft since it was shown here
        OverRole,     ///< its validity has ended: nothing of it would be shown
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Shows what there is at a time, and nothing is chosen.
    void begin(const publication::Holdings &holdings, const wording::Reach &reach, base::UtcTime now = {});
    /// The same, later: what was chosen stays so, but for a draft that became another.
    void follow(const publication::Holdings &holdings, const wording::Reach &reach, base::UtcTime now = {});
    void choose(int row, Choice choice);
    void chooseAll(); ///< to publish every draft
    void setFindings(const base::ProgrammeId &id, const wording::Phrases &findings);
    [[nodiscard]] int rowOf(const base::ProgrammeId &id) const; ///< −1: it is not there

    [[nodiscard]] QList<publication::Draft> drafts() const; ///< to publish
    [[nodiscard]] QSet<base::ProgrammeId> taken() const;    ///< off the screens

Q_SIGNALS:
    void chosen();

private:
    struct Row
    {
        ProgrammeRow programme;
        wording::Phrases differences;
        Choice choice = Choice::Keep;
        wording::Phrases findings{};
        bool isNewer = false;
        bool isOver = false;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static QList<Row> rowsFrom(const publication::Holdings &holdings, const wording::Reach &reach,
                                             base::UtcTime now);
    [[nodiscard]] static bool isPossible(const Row &row, Choice choice);

    QList<Row> m_rows;
};

} // namespace ironfence::console::desktop::programmes
