// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QFileInfo>
#include <QSet>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::library {

/// A folder of this machine, looked into for files to upload: its folders, then what looks like an asset, each by name.
/// Files of one folder can be chosen together. Main thread.
class FolderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged)
    Q_PROPERTY(QStringList places READ places CONSTANT)
    Q_PROPERTY(QString home READ home CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY folderChanged)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY folderChanged)
    Q_PROPERTY(bool isWrong READ isWrong NOTIFY wrongChanged)
    Q_PROPERTY(QList<QUrl> chosen READ chosen NOTIFY chosenChanged)

public:
    static constexpr int mostEntries = 5'000;

    enum Role {
        NameRole = Qt::UserRole,
        FolderRole,  ///< it is one
        SizeRole,    ///< bytes, a number
        ChangedRole, ///< a QDateTime
        ChosenRole,
    };
    Q_ENUM(Role)

    /// Begins in the person's videos, if there is such a folder.
    explicit FolderModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString folder() const { return m_folder; } ///< an absolute path
    /// As a person types it: absolute, or with "~" for his home. A file is chosen in its folder. What is not there
    /// changes nothing and is said by `isWrong`.
    void setFolder(const QString &path);
    [[nodiscard]] QStringList places() const; ///< folders that are worth a look, those of media that are plugged in too
    [[nodiscard]] static QString home();
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int leftOut() const { return m_leftOut; } ///< entries beyond the most
    [[nodiscard]] bool isWrong() const { return m_isWrong; }
    [[nodiscard]] QList<QUrl> chosen() const; ///< in the order of the list

    Q_INVOKABLE void open(int row);   ///< goes into a folder, or chooses a file
    Q_INVOKABLE void choose(int row); ///< a file, or not any more; nothing happens with folders
    Q_INVOKABLE void chooseAll();
    Q_INVOKABLE void goUp();
    Q_INVOKABLE void refresh(); ///< reads it again; nothing is chosen then

Q_SIGNALS:
    void folderChanged();
    void wrongChanged();
    void chosenChanged();

private:
    void say(bool isWrong);

    QString m_folder;
    QList<QFileInfo> m_entries;
    QSet<QString> m_chosen; ///< by name
    int m_leftOut = 0;
    bool m_isWrong = false;
};

} // namespace ironfence::console::desktop::library
