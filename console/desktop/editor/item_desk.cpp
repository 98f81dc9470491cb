// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/item_desk.h"

#include "console/desktop/editor/card_edits.h"
#include "console/desktop/editor/programme_edits.h"

#include <algorithm>

namespace ironfence::console::desktop::editor {

using playlists::Fit;
using playlists::Item;

ItemDesk::ItemDesk(Document &document, QObject *parent) : QObject(parent), m_document(&document)
{
    connect(&document, &Document::changed, this, &ItemDesk::show);
}

void ItemDesk::show()
{
    if (playlistOf(m_document->value(), m_zone) == nullptr) // the zone is gone
        m_zone = 0;
    m_all.show(playlistOf(m_document->value(), m_zone)->items, viewer());
    m_current = std::clamp(m_current, m_all.count() > 0 ? 0 : -1, m_all.count() - 1);
    Q_EMIT changed();
}

void ItemDesk::setZone(int zone)
{
    if (zone == m_zone || playlistOf(m_document->value(), zone) == nullptr)
        return;
    m_zone = zone;
    m_current = 0;
    show();
}

QList<int> ItemDesk::zones() const
{
    QList<int> zones{0};
    const auto *layout = m_document->value().layout();
    for (int zone = 1; layout != nullptr && zone < layout->zones.size(); ++zone) {
        if (layout->zones.at(zone).playlist)
            zones.append(zone);
    }
    return zones;
}

playlists::Viewer ItemDesk::viewer() const
{
    const auto &audience = m_document->value().audience;
    return {.isForElderly = audience.allTags.contains(playlists::elderlyTag()) ||
                            audience.anyTags.contains(playlists::elderlyTag())};
}

void ItemDesk::setCurrent(int current)
{
    if (m_current == current || current < 0 || current >= m_all.count())
        return;
    m_current = current;
    Q_EMIT changed();
}

const Item *ItemDesk::item() const
{
    const auto *playlist = playlistOf(m_document->value(), m_zone);
    const bool isThere = playlist != nullptr && m_current >= 0 && m_current < playlist->items.size();
    return isThere ? &playlist->items.at(m_current) : nullptr;
}

QString ItemDesk::kind() const
{
    return m_all.index(m_current).data(ItemModel::KindRole).toString();
}

QString ItemDesk::title() const
{
    return m_all.index(m_current).data(ItemModel::TitleRole).toString();
}

QString ItemDesk::listPath() const
{
    return m_document->value().layout() != nullptr ? QStringLiteral("$.layout.zones[%1].playlist").arg(m_zone)
                                                   : QStringLiteral("$.playlist");
}

QString ItemDesk::path() const
{
    return QStringLiteral("%1.items[%2]").arg(listPath()).arg(m_current);
}

int ItemDesk::duration() const
{
    const auto *one = item();
    return one != nullptr && one->duration ? static_cast<int>(one->duration->count()) : 0;
}

void ItemDesk::setDuration(int seconds)
{
    if (item() == nullptr || item()->nested() != nullptr || seconds == duration())
        return;
    auto changed = *item();
    changed.duration = seconds > 0 ? std::optional(std::chrono::seconds(std::min(seconds, longest))) : std::nullopt;
    // What may vary around a length varies around no other.
    changed.dwellMin.reset();
    changed.dwellMax.reset();
    change(changed, QStringLiteral("duration"));
}

double ItemDesk::byItself() const
{
    if (item() == nullptr || item()->nested() != nullptr)
        return 0;
    auto free = *item();
    free.duration.reset();
    return static_cast<double>(free.length(viewer()).count()) / 1000;
}

int ItemDesk::weight() const
{
    return item() != nullptr ? item()->weight : 0;
}

void ItemDesk::setWeight(int times)
{
    if (item() == nullptr || times == weight())
        return;
    auto changed = *item();
    changed.weight = std::clamp(times, 1, mostTimes);
    change(changed, QStringLiteral("weight"));
}

double ItemDesk::minutes() const
{
    const auto *playlist = playlistOf(m_document->value(), m_zone);
    if (item() == nullptr || playlist == nullptr)
        return -1;
    const auto timeOf = [this](const Item &one) {
        return static_cast<double>(one.weight * one.length(viewer()).count());
    };
    double round = 0;
    for (const auto &one : playlist->items) {
        if (one.nested() != nullptr)
            return -1;
        round += timeOf(one);
    }
    constexpr double hour = 60;
    const auto share = m_document->value().share;
    return hour * (share > 0 ? share / 100.0 : 1) * timeOf(*item()) / round;
}

bool ItemDesk::isShuffled() const
{
    const auto *playlist = playlistOf(m_document->value(), m_zone);
    return playlist != nullptr && playlist->order == playlists::Order::Shuffle;
}

void ItemDesk::setShuffled(bool isShuffled)
{
    if (isShuffled == this->isShuffled())
        return;
    const auto order = isShuffled ? playlists::Order::Shuffle : playlists::Order::Sequence;
    m_document->apply(withOrder(m_document->value(), order, m_zone));
}

bool ItemDesk::isCovering() const
{
    const auto *one = item();
    const auto *video = one != nullptr ? std::get_if<playlists::VideoItem>(&one->content) : nullptr;
    const auto *image = one != nullptr ? std::get_if<playlists::ImageItem>(&one->content) : nullptr;
    return (video != nullptr && video->fit == Fit::Cover) || (image != nullptr && image->fit == Fit::Cover);
}

void ItemDesk::setCovering(bool isCovering)
{
    if (item() == nullptr)
        return;
    auto changed = *item();
    const auto fit = isCovering ? Fit::Cover : Fit::Contain;
    if (auto *video = std::get_if<playlists::VideoItem>(&changed.content))
        video->fit = fit;
    if (auto *image = std::get_if<playlists::ImageItem>(&changed.content))
        image->fit = fit;
    change(changed, {});
}

QStringList ItemDesk::parts() const
{
    QStringList titles;
    const auto *nested = item() != nullptr ? item()->nested() : nullptr;
    if (nested == nullptr)
        return titles;
    ItemModel inside;
    inside.show(nested->playlist->items, {});
    for (int row = 0; row < inside.count(); ++row)
        titles.append(inside.index(row).data(ItemModel::TitleRole).toString());
    return titles;
}

void ItemDesk::change(const Item &item, const QString &field)
{
    const auto name =
        field.isEmpty() ? QString() : QStringLiteral("item/%1/%2/%3").arg(m_zone).arg(m_current).arg(field);
    m_document->apply(withChangedItem(m_document->value(), m_current, item, m_zone), name);
}

void ItemDesk::insert(const Item &item)
{
    const int at = m_current + 1;
    m_document->apply(withItem(m_document->value(), at, item, m_zone));
    setCurrent(at);
}

void ItemDesk::addCard(const QString &design)
{
    if (const auto known = playlists::templateOf(design)) {
        Item item;
        item.content = playlists::CardItem{freshCard(*known)};
        insert(item);
    }
}

void ItemDesk::remove()
{
    m_document->apply(withoutItem(m_document->value(), m_current, m_zone));
}

void ItemDesk::duplicate()
{
    if (item() != nullptr)
        insert(Item(*item()));
}

void ItemDesk::move(int from, int to)
{
    const int last = m_all.count() - 1;
    if (from == to || std::min(from, to) < 0 || std::max(from, to) > last)
        return;
    m_document->apply(withMovedItem(m_document->value(), from, to, m_zone));
    setCurrent(to);
}

void ItemDesk::moveBy(int steps)
{
    move(m_current, m_current + steps);
}

} // namespace ironfence::console::desktop::editor
