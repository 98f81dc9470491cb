// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/orders/wall_pictures.h"

#include "console/desktop/link/local_time.h"

#include <algorithm>

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
    : QObject(parent), m_link(&link), m_clock(&clock)
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
    m_tiles[*id].isShown = true;
    m_beat.start();
    // Tiles come by the dozen: afterwards, when it is known who waits.
    QMetaObject::invokeMethod(this, &WallPictures::begin, Qt::QueuedConnection);
}

void WallPictures::hide(const QString &screen)
{
    const auto id = base::ScreenId::parse(screen);
    if (!id || !m_tiles.contains(*id))
        return;
    m_tiles[*id].isShown = false;
    if (std::none_of(m_tiles.cbegin(), m_tiles.cend(), [](const Tile &tile) { return tile.isShown; }))
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
    while (m_underWay < atOnce && m_link->standing() == link::Standing::Online) {
        const auto screen = nextDue();
        if (!screen)
            return;
        auto &tile = m_tiles[*screen];
        tile.tried = m_clock->monotonic();
        tile.isUnderWay = true;
        ++m_underWay;
        auto *errand = new Errand(*m_link, *screen, messaging::Order::Screenshot, this);
        connect(errand, &Errand::ended, this, [this, errand](const Errand::Result &result) {
            errand->deleteLater();
            end(errand->screen(), result);
        });
    }
}

void WallPictures::end(const base::ScreenId &screen, const Errand::Result &result)
{
    --m_underWay;
    auto &tile = m_tiles[screen];
    tile.isUnderWay = false;
    tile.state = result.state;
    if (!result.picture.isNull()) { // else the one before stays, and says how old it is
        tile.picture = madeSmall(result.picture);
        tile.taken = result.at;
    }
    forgetOld();
    Q_EMIT renewed(screen.text());
    begin();
}

/// The one that waits longest; those that were never tried first.
std::optional<base::ScreenId> WallPictures::nextDue() const
{
    const auto now = m_clock->monotonic();
    std::optional<base::ScreenId> due;
    std::optional<base::MonotonicTime> since;
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it) {
        const auto &tile = it.value();
        if (!tile.isShown || tile.isUnderWay || (tile.tried && now - *tile.tried < age))
            continue;
        if (!tile.tried)
            return it.key();
        if (!due || *tile.tried < *since) {
            due = it.key();
            since = tile.tried;
        }
    }
    return due;
}

/// Whoever scrolls through ten thousand screens does not keep ten thousand pictures.
void WallPictures::forgetOld()
{
    while (m_tiles.size() > kept) {
        auto oldest = m_tiles.end();
        for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
            const bool isOlder = oldest == m_tiles.end() || it->tried < oldest->tried;
            if (!it->isShown && !it->isUnderWay && isOlder)
                oldest = it;
        }
        if (oldest == m_tiles.end())
            return;
        m_tiles.erase(oldest);
    }
}

} // namespace ironfence::console::desktop::orders
