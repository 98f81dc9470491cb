// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/usage_reader.h"
#include "console/desktop/link/link.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::library {

/// Which programmes show one asset, by id: as drafts, and as they are live. What programmes show is read when somebody
/// looks for the first time, and then only of those that changed. Main thread.
class UsageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the asset desk has it")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    enum Role {
        ProgrammeRole = Qt::UserRole,
        TitleRole,
        DraftRole, ///< its newest draft shows the asset
        LiveRole,  ///< what is live shows it
    };
    Q_ENUM(Role)

    explicit UsageModel(link::Link &link, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool isLoading() const { return m_isReading; }
    [[nodiscard]] QString fault() const { return m_fault; } ///< why nobody knows

    /// Nothing: no asset is looked at.
    void look(const std::optional<base::Sha256> &asset);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString programme;
        QString title;
        bool isDraft = false;
        bool isLive = false;

        bool operator==(const Row &) const = default;
    };

    void follow(const client::ChangePage &page);
    void read();
    void take(const Versions &versions);
    void show();

    link::Link *m_link;
    std::optional<base::Sha256> m_asset;
    QList<Row> m_rows;
    QList<Version> m_versions;
    QHash<base::Sha256, Contents> m_contents; ///< by document, of every version
    bool m_isStale = true;                    ///< programmes or the manifest changed since the versions were read
    bool m_isReading = false;
    QString m_fault;
    QTimer m_again; ///< gathers changes, and tries once more
};

} // namespace ironfence::console::desktop::library
