// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/manifest_version.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::programmes {

/// What was ever published, the newest first, and how far it differs from what is live. Main thread.
class VersionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the versions have it")

public:
    enum Role {
        VersionRole = Qt::UserRole,
        AcceptedRole, ///< QDateTime, by the clock of this machine
        ReplacedRole, ///< the same; invalid: it is in force
        ProgrammesRole,
        DifferencesRole, ///< programmes that are others than now, or were there and are not, or the other way round
        LiveRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] qint64 newest() const { return m_versions.isEmpty() ? 0 : m_versions.constFirst().version; }
    void clear();
    /// A page that follows, or the first one again: newer versions come before what is shown, older ones behind it.
    void take(const QList<client::ManifestVersion> &page);
    /// What is live: differences are counted from it.
    void setCurrent(const playlists::Manifest &current);

private:
    [[nodiscard]] int differencesOf(const client::ManifestVersion &version) const;

    QList<client::ManifestVersion> m_versions;
    playlists::Manifest m_current;
};

} // namespace ironfence::console::desktop::programmes
