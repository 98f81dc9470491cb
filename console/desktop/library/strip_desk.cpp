// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/strip_desk.h"

namespace ironfence::console::desktop::library {

StripDesk::StripDesk(link::Link &link, const AssetModel &library, QObject *parent)
    : QObject(parent), m_link(&link), m_library(&library)
{
    constexpr std::chrono::seconds rest{2};
    m_again.setSingleShot(true);
    m_again.setInterval(rest);
    connect(&m_again, &QTimer::timeout, this, &StripDesk::read);
    connect(&library, &AssetModel::replaced, this, [this](const AssetRow *before, const AssetRow *now) {
        if (now == nullptr || now->asset.object.sha256 != m_asset)
            return;
        if (before == nullptr || before->asset.filmstrip != now->asset.filmstrip)
            read();
        else
            Q_EMIT changed(); // whether it is expected
    });
}

void StripDesk::look(const std::optional<base::Sha256> &asset)
{
    if (asset == m_asset)
        return;
    m_asset = asset;
    m_strip = {};
    read();
    Q_EMIT renewed();
}

bool StripDesk::isExpected() const
{
    const auto *row = m_asset ? m_library->find(*m_asset) : nullptr;
    return row != nullptr && count() == 0 && (m_isReading || row->asset.isWaiting());
}

double StripDesk::timeOf(int index) const
{
    return index < 0 || index >= count() ? 0 : static_cast<double>(m_strip.cells.times.at(index).count());
}

void StripDesk::read()
{
    ++m_round;
    m_again.stop();
    const auto *row = m_asset ? m_library->find(*m_asset) : nullptr;
    m_isReading = row != nullptr && row->asset.filmstrip;
    Q_EMIT changed();
    if (!m_isReading)
        return;
    m_link->ask(
        this,
        [asset = *m_asset](const client::ApiClient &api) { return api.filmstrip(asset).and_then(OpenedStrip::of); },
        [this, round = m_round](const base::Result<OpenedStrip> &strip) {
            if (round != m_round)
                return;
            m_isReading = !strip && strip.error().code == base::ErrorCode::Unavailable;
            if (strip)
                m_strip = *strip;
            else if (m_isReading)
                m_again.start();
            Q_EMIT changed();
            if (strip)
                Q_EMIT renewed();
        });
}

} // namespace ironfence::console::desktop::library
