// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/programmes/programmes_desk.h"
#include "console/desktop/today/turn.h"

#include <QAbstractListModel>
#include <QTimer>

namespace ironfence::console::desktop::today {

/// Which live programmes begin today, and which end. Looked at anew when others go live, and every minute for the day
/// that may be another. Main thread.
class TurnModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum Role { ProgrammeRole = Qt::UserRole, TitleRole, BeginsRole, EndsRole, PartsRole };

    TurnModel(const programmes::ProgrammesDesk &programmes, base::AuthorityId authority, const base::Clock &clock,
              QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

Q_SIGNALS:
    void counted();

private:
    void look();

    const programmes::ProgrammesDesk *m_programmes;
    base::AuthorityId m_authority;
    const base::Clock *m_clock;
    QTimer m_again;
    QList<Turn> m_turns;
};

} // namespace ironfence::console::desktop::today
