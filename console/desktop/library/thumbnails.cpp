// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/thumbnails.h"

#include "console/desktop/library/opened_strip.h"

namespace ironfence::console::desktop::library {

namespace {

base::Result<QImage> posterOf(const client::ApiClient &api, const base::Sha256 &asset)
{
    return api.filmstrip(asset).and_then(OpenedStrip::of).map([](const OpenedStrip &strip) {
        const auto poster = strip.picture(strip.cells.poster);
        const auto largest = Thumbnails::largest;
        const bool isSmall = poster.width() <= largest.width() && poster.height() <= largest.height();
        return isSmall ? poster : poster.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    });
}

} // namespace

Thumbnails::Thumbnails(link::Link &link, const AssetModel &library, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_link(&link), m_library(&library), m_clock(&clock), m_rota(atOnce)
{
    m_beat.setInterval(rest / 3);
    connect(&m_beat, &QTimer::timeout, this, &Thumbnails::begin);
    connect(&link, &link::Link::standingChanged, this, &Thumbnails::begin);
    connect(&library, &AssetModel::replaced, this, [this](const AssetRow *, const AssetRow *now) {
        if (now != nullptr && m_rota.isShown(now->asset.object.sha256))
            begin();
    });
}

void Thumbnails::show(const QString &sha256)
{
    const auto asset = base::Sha256::fromHex(sha256);
    if (!asset)
        return;
    ++m_rows[*asset];
    m_rota.show(*asset);
    m_beat.start();
    // Rows come by the dozen, and whoever scrolls passes most of them.
    QMetaObject::invokeMethod(this, &Thumbnails::begin, Qt::QueuedConnection);
}

void Thumbnails::hide(const QString &sha256)
{
    const auto asset = base::Sha256::fromHex(sha256);
    if (!asset || --m_rows[*asset] > 0)
        return;
    m_rows.remove(*asset);
    m_rota.hide(*asset);
    if (!m_rota.showsAny())
        m_beat.stop();
    forgetOld();
}

QImage Thumbnails::pictureOf(const QString &sha256) const
{
    const auto asset = base::Sha256::fromHex(sha256);
    return asset ? m_thumbnails.value(*asset).picture : QImage();
}

std::optional<base::UtcTime> Thumbnails::wanted(const base::Sha256 &asset) const
{
    const auto *row = m_library->find(asset);
    if (row == nullptr || row->asset.filmstrip == m_thumbnails.value(asset).made)
        return std::nullopt;
    return row->asset.filmstrip;
}

void Thumbnails::begin()
{
    const auto now = m_clock->monotonic();
    const auto isDue = [this, now](const base::Sha256 &asset, const auto &turn) {
        return wanted(asset) && (!turn.tried || now - *turn.tried >= rest);
    };
    while (m_link->standing() == link::Standing::Online) {
        const auto asset = m_rota.begin(now, isDue);
        if (!asset)
            return;
        m_link->ask(
            this, [of = *asset](const client::ApiClient &api) { return posterOf(api, of); },
            [this, of = *asset, made = *wanted(*asset)](const base::Result<QImage> &picture) {
                take(of, made, picture);
            });
    }
}

void Thumbnails::take(const base::Sha256 &asset, base::UtcTime made, const base::Result<QImage> &picture)
{
    m_rota.end(asset);
    if (picture)
        m_thumbnails.insert(asset, {*picture, made});
    forgetOld();
    if (picture)
        Q_EMIT renewed(asset.hex());
    begin();
}

void Thumbnails::forgetOld()
{
    for (const auto &asset : m_rota.forget(kept))
        m_thumbnails.remove(asset);
}

} // namespace ironfence::console::desktop::library
