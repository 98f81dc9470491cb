// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/usage_model.h"

#include <QMap>

namespace ironfence::console::desktop::library {

UsageModel::UsageModel(link::Link &link, QObject *parent) : QAbstractListModel(parent), m_link(&link)
{
    constexpr std::chrono::seconds gathering{1};
    m_again.setSingleShot(true);
    m_again.setInterval(gathering);
    connect(&m_again, &QTimer::timeout, this, &UsageModel::read);
    connect(&link, &link::Link::changed, this, &UsageModel::follow);
    connect(&link, &link::Link::began, this, [this] {
        m_isStale = true;
        m_again.start();
    });
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case ProgrammeRole:
        return row.programme;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DraftRole:
        return row.isDraft;
    case LiveRole:
        return row.isLive;
    default:
        return {};
    }
}

QHash<int, QByteArray> UsageModel::roleNames() const
{
    return {{ProgrammeRole, "programme"}, {TitleRole, "title"}, {DraftRole, "isDraft"}, {LiveRole, "isLive"}};
}

void UsageModel::look(const std::optional<base::Sha256> &asset)
{
    if (m_asset == asset)
        return;
    m_asset = asset;
    show();
    read();
}

void UsageModel::follow(const client::ChangePage &page)
{
    for (const auto &change : page.changes) {
        m_isStale =
            m_isStale || change.kind == QStringLiteral("programme") || change.kind == QStringLiteral("manifest");
    }
    if (m_isStale && m_asset && !m_again.isActive())
        m_again.start();
}

void UsageModel::read()
{
    if (!m_isStale || m_isReading || !m_asset)
        return;
    m_isReading = true;
    m_isStale = false;
    Q_EMIT changed();
    const QSet<base::Sha256> known(m_contents.keyBegin(), m_contents.keyEnd());
    m_link->ask(
        this, [known](const client::ApiClient &api) { return readVersions(api, known); },
        [this](const base::Result<Versions> &versions) {
            m_isReading = false;
            m_fault = versions ? QString() : versions.error().line();
            if (versions)
                take(*versions);
            m_isStale = m_isStale || !versions;
            if (m_isStale)
                m_again.start();
            Q_EMIT changed();
        });
}

void UsageModel::take(const Versions &versions)
{
    m_versions = versions.all;
    QHash<base::Sha256, Contents> contents;
    for (const auto &version : m_versions) {
        const auto &source = versions.fresh.contains(version.document) ? versions.fresh : m_contents;
        if (const auto found = source.constFind(version.document); found != source.constEnd())
            contents.insert(version.document, *found);
    }
    m_contents = std::move(contents);
    show();
}

void UsageModel::show()
{
    QMap<QString, Row> rows;
    for (const auto &version : m_versions) {
        const auto shown = m_contents.constFind(version.document);
        if (!m_asset || shown == m_contents.constEnd() || !shown->assets.contains(*m_asset))
            continue;
        auto &row = rows[version.programme.text()];
        row.programme = version.programme.text();
        row.title = row.title.isEmpty() || version.isLive ? shown->title : row.title;
        row.isDraft = row.isDraft || version.isDraft;
        row.isLive = row.isLive || version.isLive;
    }
    if (rows.values() == m_rows)
        return;
    beginResetModel();
    m_rows = rows.values();
    endResetModel();
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::library
