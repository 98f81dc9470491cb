// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/orders/wall_pictures.h"

#include "console/desktop/link/local_time.h"

namespace ironfence::console::desktop::orders {

namespace {

QImage madeSmall(const QImage &picture)
{
    const auto largest = WallPictures::largest;
    if (picture.width() <= largest.width() && picture.height() <= largest.height())
        return picture;
    return picture.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

WallPictures::WallPictures(link::Link &link, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_link(&link), m_clock(&clock), m_rota(atOnce)
{
    constexpr std::chrono::milliseconds beat{1'000};
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &WallPictures::begin);
    connect(&link, &link::Link::standingChanged, this, &WallPictures::begin);
}

void WallPictures::show(const QString &screen)
{
    const auto id = base::ScreenId::parse(screen);
    if (!id)
        return;
    m_rota.show(*id);
    m_beat.start();
    // Tiles come by the dozen: afterwards, when it is known who waits.
    QMetaObject::invokeMethod(this, &WallPictures::begin, Qt::QueuedConnection);
}

void WallPictures::hide(const QString &screen)
{
    const auto id = base::ScreenId::parse(screen);
    if (!id || !m_rota.isShown(*id))
        return;
    m_rota.hide(*id);
    if (!m_rota.showsAny())
        m_beat.stop();
    forgetOld();
}

WallPictures::Tile WallPictures::tileOf(const QString &screen) const
{
    const auto id = base::ScreenId::parse(screen);
    return id ? m_tiles.value(*id) : Tile();
}

QImage WallPictures::pictureOf(const QString &screen) const
{
    return tileOf(screen).picture;
}

QDateTime WallPictures::takenOf(const QString &screen) const
{
    const auto tile = tileOf(screen);
    return tile.picture.isNull() ? QDateTime() : link::localTime(tile.taken);
}

Outcome::State WallPictures::stateOf(const QString &screen) const
{
    return tileOf(screen).state;
}

void WallPictures::begin()
{
    const auto now = m_clock->monotonic();
    const auto isDue = [now](const base::ScreenId &, const auto &turn) {
        return !turn.tried || now - *turn.tried >= age;
    };
    while (m_link->standing() == link::Standing::Online) {
        const auto screen = m_rota.begin(now, isDue);
        if (!screen)
            return;
        auto *errand = new Errand(*m_link, *screen, messaging::Order::Screenshot, this);
        connect(errand, &Errand::ended, this, [this, errand](const Errand::Result &result) {
            errand->deleteLater();
            end(errand->screen(), result);
        });
    }
}

void WallPictures::end(const base::ScreenId &screen, const Errand::Result &result)
{
    m_rota.end(screen);
    auto &tile = m_tiles[screen];
    tile.state = result.state;
    if (!result.picture.isNull()) { // else the one before stays, and says how old it is
        tile.picture = madeSmall(result.picture);
        tile.taken = result.at;
    }
    forgetOld();
    Q_EMIT renewed(screen.text());
    begin();
}

void WallPictures::forgetOld()
{
    for (const auto &screen : m_rota.forget(kept))
        m_tiles.remove(screen);
}

} // namespace ironfence::console::desktop::orders
