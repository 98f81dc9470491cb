// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/layer.h"

#include "stage/decks/image_deck.h"

#include <utility>

namespace ironfence::stage {

using namespace std::chrono_literals;

namespace {

constexpr qreal faintest = 0.02; // what fades in is to be seen in its first frame

} // namespace

Layer::Layer(DeckFactory &decks, QThreadPool &workers, const base::Clock &clock)
    : m_decks(decks), m_workers(workers), m_clock(clock)
{
    m_duration.setSingleShot(true);
    m_duration.setTimerType(Qt::PreciseTimer);
    connect(&m_duration, &QTimer::timeout, this, &Layer::over);
    m_fade.setStartValue(faintest);
    m_fade.setEndValue(1.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setOpacity(value.toReal()); });
    connect(&m_fade, &QAbstractAnimation::finished, this, &Layer::faded);
}

Layer::~Layer() = default;

void Layer::prepare(const Cue &cue, const QRect &area)
{
    reset();
    take(cue.division ? cue.division->area : area, cue.division);
    m_id = cue.id;
    m_ticket = cue.ticket;
    m_slot = cue.slot;
    m_limit = cue.item.duration;
    if (!m_limit && std::holds_alternative<playlists::CardItem>(cue.item.content)) {
        const playlists::Viewer viewer{m_area.size(), cue.viewing.isForElderly};
        m_limit = std::chrono::ceil<std::chrono::seconds>(cue.item.length(viewer));
    }
    m_fadeTime = cue.item.fade;
    if (cue.isDark())
        prepareDarkness();
    else if (const auto *card = std::get_if<playlists::CardItem>(&cue.item.content))
        prepareCard(card->card, cue.viewing);
    else
        prepareDeck(cue);
}

void Layer::take(const QRect &area, const std::optional<Division> &division)
{
    const bool isNew = area != m_area || division != m_division;
    m_area = area;
    m_division = division;
    if (isNew)
        Q_EMIT areaChanged();
}

void Layer::prepareDarkness()
{
    m_dark = true;
    Q_EMIT cardChanged();
    const auto answer = [this] {
        if (m_dark)
            Q_EMIT ready();
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void Layer::prepareCard(const playlists::Card &card, const cards::Viewing &viewing)
{
    m_card.setCard(card, viewing);
    m_hasCard = true;
    m_cardGood = false;
    Q_EMIT cardChanged(); // the view makes the card now and answers with cardMade()

    const auto answer = [this, id = m_id] {
        if (!m_hasCard || id != m_id)
            return;
        if (m_cardGood)
            Q_EMIT ready();
        else
            Q_EMIT failed({base::ErrorCode::Internal, QStringLiteral("the card cannot be drawn"), id});
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void Layer::prepareDeck(const Cue &cue)
{
    if (std::holds_alternative<playlists::ImageItem>(cue.item.content))
        m_deck = std::make_unique<ImageDeck>(m_workers);
    else
        m_deck = m_decks.makeVideoDeck();
    connect(m_deck.get(), &Deck::ready, this, &Layer::ready);
    connect(m_deck.get(), &Deck::failed, this, &Layer::failed);
    // In a slot the last frame stands until that is over.
    if (!m_slot)
        connect(m_deck.get(), &Deck::ended, this, &Layer::over);
    connect(m_deck.get(), &Deck::ended, this, [this] {
        m_atItsEnd = true;
        timeMotion();
    });
    if (m_picture)
        m_picture->setDeck(m_deck.get());
    m_deck->prepare(cue, m_area.size());
}

void Layer::start()
{
    m_shown = true;
    m_onTop = true;
    const auto now = m_clock.monotonic();
    if (m_slot)
        m_duration.start(std::max(m_slot->to - now, 0ms));
    else if (m_limit)
        m_duration.start(*m_limit);
    m_atItsEnd = false;
    beginFade();
    if (m_deck) {
        m_deck->setVolume(m_sound, fadeTime());
        m_deck->start(m_slot ? now - m_slot->from : 0ms);
    }
    Q_EMIT shownChanged();
    timeMotion();
}

void Layer::setSound(double volume)
{
    constexpr auto ramp = 200ms; // heard as a movement, over before anybody has read an alert's first word
    if (std::exchange(m_sound, volume) != volume && m_deck && m_onTop)
        m_deck->setVolume(volume, ramp);
}

void Layer::hush(base::Milliseconds over)
{
    if (m_deck)
        m_deck->setVolume(0, over);
}

base::Milliseconds Layer::fadeTime() const
{
    return isFading() ? base::Milliseconds(m_fade.duration()) : 0ms;
}

/// Whatever its item says, half of its time on the glass belongs to it alone.
void Layer::beginFade()
{
    const auto stands = m_duration.isActive() ? m_duration.remainingTimeAsDuration() : std::chrono::milliseconds::max();
    const auto time = std::min<std::chrono::milliseconds>(m_fadeTime, stands / 2);
    if (time <= 0ms)
        return;
    setOpacity(faintest); // the animation tells it only when it changes
    m_fade.setDuration(static_cast<int>(time.count()));
    m_fade.start();
}

void Layer::endFade()
{
    if (!isFading())
        return;
    m_fade.stop();
    setOpacity(1);
    Q_EMIT faded();
}

void Layer::setOpacity(qreal opacity)
{
    if (std::exchange(m_opacity, opacity) != opacity)
        Q_EMIT opacityChanged();
}

base::Milliseconds Layer::untilDue() const
{
    // One that is joined in its middle has been due for long.
    const bool joined = m_slot && m_slot->offset > 0ms;
    return m_slot && !joined ? std::max(m_slot->from - m_clock.monotonic(), 0ms) : 0ms;
}

void Layer::lower()
{
    m_onTop = false;
    m_duration.stop();
    endFade();
    Q_EMIT shownChanged();
    timeMotion();
}

/// Begins or ends an interval in which a moving picture is to be seen.
void Layer::timeMotion()
{
    const bool moves = m_onTop && !m_atItsEnd && m_deck && m_deck->moves() && m_picture && m_picture->isVisible();
    const auto now = m_clock.monotonic();
    if (m_movingSince)
        m_moved += now - *m_movingSince;
    m_movingSince = moves ? std::optional(now) : std::nullopt;
}

Motion Layer::motion() const
{
    auto motion = m_picture ? m_picture->motion() : Motion{};
    motion.time = m_moved + (m_movingSince ? m_clock.monotonic() - *m_movingSince : 0ms);
    return motion;
}

void Layer::clear()
{
    reset();
    take(m_area, {});
}

/// Without its place: whoever prepares another item tells the new one, and zones of the same layout stay.
void Layer::reset()
{
    m_duration.stop();
    m_shown = false;
    m_onTop = false;
    m_fade.stop();
    setOpacity(1);
    Q_EMIT shownChanged();
    timeMotion();

    if (m_picture)
        m_picture->setDeck(nullptr);
    if (m_deck) {
        // Possibly inside one of the deck's own signals: silence it now, destroy it later.
        m_deck->disconnect(this);
        m_deck->release();
        m_deck.release()->deleteLater();
    }
    if (m_hasCard || m_dark) {
        m_hasCard = false;
        m_dark = false;
        Q_EMIT cardChanged();
    }
    m_slot.reset();
    m_id.clear();
}

void Layer::setPicture(FrameItem *picture)
{
    if (m_picture == picture)
        return;
    m_picture = picture;
    if (m_picture) {
        m_picture->setDeck(m_deck.get()); // it may be prepared before there is a view
        connect(m_picture, &QQuickItem::visibleChanged, this, &Layer::timeMotion); // an alert may cover it
    }
    Q_EMIT pictureChanged();
}

void Layer::cardMade(bool good)
{
    m_cardGood = good;
}

} // namespace ironfence::stage
