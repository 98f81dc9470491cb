// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/asset_desk.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ironfence::console::desktop::library {

namespace {

/// A refused file that no screen can play has this one finding (preflight::Report::unplayable); a person cannot insist
/// on that.
bool isUnplayable(const preflight::Report &report)
{
    return report.findings.size() == 1 && report.findings.constFirst().rule == QStringLiteral("decoding");
}

} // namespace

AssetDesk::AssetDesk(link::Link &link, const AssetModel &library, QObject *parent)
    : QObject(parent), m_link(&link), m_library(&library), m_usage(link), m_tags(link, library), m_strip(link, library)
{
    constexpr std::chrono::seconds rest{2};
    m_again.setSingleShot(true);
    m_again.setInterval(rest);
    connect(&m_again, &QTimer::timeout, this, &AssetDesk::read);
    connect(&library, &AssetModel::replaced, this, [this](const AssetRow *, const AssetRow *now) {
        if (now != nullptr && now->asset.object.sha256 == m_asset)
            read();
    });
}

QString AssetDesk::sha256() const
{
    return m_asset ? m_asset->hex() : QString();
}

void AssetDesk::open(const QString &sha256)
{
    const auto asset = base::Sha256::fromHex(sha256);
    if (!asset || asset.value() == m_asset)
        return;
    ++m_round;
    m_asset = *asset;
    m_isBusy = false;
    m_canInsist = false;
    m_fault.clear();
    m_findings.show({});
    const auto *row = m_library->find(*asset);
    m_facts = row != nullptr ? AssetFacts::of(row->asset) : AssetFacts();
    m_usage.look(m_asset);
    m_tags.look(m_asset);
    m_strip.look(m_asset);
    Q_EMIT opened();
    Q_EMIT changed();
    read();
}

void AssetDesk::close()
{
    ++m_round;
    m_again.stop();
    m_asset.reset();
    m_usage.look({});
    m_tags.look({});
    m_strip.look({});
    Q_EMIT opened();
}

void AssetDesk::read()
{
    if (!m_asset)
        return;
    m_again.stop();
    const auto ask = [asset = *m_asset](const client::ApiClient &api) { return api.asset(asset); };
    m_link->ask(this, ask, [this, round = m_round](const base::Result<client::AssetEntry> &asset) {
        if (round != m_round)
            return;
        m_fault = asset ? QString() : asset.error().line();
        if (asset)
            show(*asset);
        else if (asset.error().code == base::ErrorCode::Unavailable)
            m_again.start();
        Q_EMIT changed();
    });
}

void AssetDesk::show(const client::AssetEntry &asset)
{
    m_facts = AssetFacts::of(asset);
    m_tags.show(asset.tags);
    const auto report = asset.examination ? asset.examination->report : preflight::Report();
    m_findings.show(report);
    m_canInsist = stateOf(asset) == State::Refused && !isUnplayable(report);
}

void AssetDesk::insist(const QString &note)
{
    const auto line = note.simplified();
    if (!m_asset || !m_canInsist || m_isBusy || line.isEmpty() || line.size() > longestNote())
        return;
    m_isBusy = true;
    m_fault.clear();
    Q_EMIT changed();
    const auto ask = [asset = *m_asset, line](const client::ApiClient &api) { return api.insist(asset, line); };
    m_link->ask(this, ask, [this, round = m_round](const base::Result<client::AssetEntry> &asset) {
        if (round != m_round)
            return;
        m_isBusy = false;
        m_fault = asset ? QString() : asset.error().line();
        if (asset) {
            show(*asset);
            Q_EMIT insisted();
        }
        Q_EMIT changed();
    });
}

void AssetDesk::copyHash() const
{
    if (m_asset)
        QGuiApplication::clipboard()->setText(m_asset->hex());
}

} // namespace ironfence::console::desktop::library
