// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/asset_filter.h"
#include "console/desktop/link/link.h"

#include <QTimer>

namespace ironfence::console::desktop::library {

/// Every asset of the server: reads the list once, page after page, and from then on only those that changed. While
/// the server is away everything stays as it was. Main thread.
class LibraryDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::library::AssetFilter *assets READ assets CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY counted)
    Q_PROPERTY(QList<int> states READ states NOTIFY counted)
    Q_PROPERTY(QList<int> kinds READ kinds NOTIFY counted)
    Q_PROPERTY(QStringList tags READ tags NOTIFY counted)
    Q_PROPERTY(QList<int> tagCounts READ tagCounts NOTIFY counted)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY loadingChanged)

public:
    explicit LibraryDesk(link::Link &link, QObject *parent = nullptr);

    [[nodiscard]] AssetFilter *assets() { return &m_filter; } ///< what the library's page looks at
    [[nodiscard]] AssetModel &model() { return m_model; }     ///< for other pages' filters
    [[nodiscard]] const AssetModel &model() const { return m_model; }
    [[nodiscard]] int total() const { return m_model.rowCount(); }
    [[nodiscard]] QList<int> states() const { return m_states; }             ///< how many assets, by State
    [[nodiscard]] QList<int> kinds() const { return m_kinds; }               ///< how many assets, by Kind
    [[nodiscard]] QStringList tags() const { return m_model.tags().keys(); } ///< that any asset has, in their order
    [[nodiscard]] QList<int> tagCounts() const { return m_model.tags().values(); } ///< how many assets, by tags()
    [[nodiscard]] bool isLoading() const { return m_isLoading; }                   ///< the list is not here as a whole
    [[nodiscard]] QString fault() const { return m_fault; } ///< why it could not be read; empty: it could

Q_SIGNALS:
    void counted();
    void loadingChanged();

private:
    void load();
    void loadBehind(const std::optional<base::Sha256> &after, int round);
    void finishLoading();
    void take(const client::ChangePage &page);
    void readStale();
    void count(const AssetRow *before, const AssetRow *now);

    link::Link *m_link;
    AssetModel m_model;
    AssetFilter m_filter;
    QList<int> m_states;
    QList<int> m_kinds;
    int m_round = 0; ///< of loading; answers to an older one come too late
    bool m_isLoading = false;
    bool m_isReading = false; ///< some that changed are asked for
    QString m_fault;
    QSet<base::Sha256> m_seen;
    QSet<base::Sha256> m_stale; ///< they changed, also while the list was read, and are to be asked for
    QTimer m_again;             ///< tries once more
    QTimer m_tick;              ///< gathers counts
};

} // namespace ironfence::console::desktop::library
