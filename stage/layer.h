// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "stage/cards/card_text.h"
#include "stage/decks/deck_factory.h"
#include "stage/frame_item.h"

#include <QThreadPool>
#include <QTimer>
#include <QVariantAnimation>

namespace ironfence::stage {

/// One of the two places where an item is prepared and shown: a deck for videos and images, a card otherwise.
/// View-model of LayerView.qml. Main thread.
class Layer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the stage")
    Q_PROPERTY(bool shown READ isShown NOTIFY shownChanged)
    Q_PROPERTY(bool onTop READ isOnTop NOTIFY shownChanged)
    Q_PROPERTY(QRectF area READ area NOTIFY areaChanged)
    Q_PROPERTY(int level READ level NOTIFY areaChanged)
    Q_PROPERTY(bool divided READ isDivided NOTIFY areaChanged)
    Q_PROPERTY(QString layout READ layout NOTIFY areaChanged)
    Q_PROPERTY(qreal opacity READ opacity NOTIFY opacityChanged)
    Q_PROPERTY(bool hasCard READ hasCard NOTIFY cardChanged)
    Q_PROPERTY(bool dark READ isDark NOTIFY cardChanged)
    Q_PROPERTY(ironfence::stage::cards::CardText *card READ card CONSTANT)
    Q_PROPERTY(ironfence::stage::FrameItem *picture READ picture WRITE setPicture NOTIFY pictureChanged)
public:
    /// All are borrowed and outlive the layer.
    Layer(DeckFactory &decks, QThreadPool &workers, const base::Clock &clock);
    ~Layer() override;

    /// Makes the item ready to be shown in its area, or in this one if it has none; then `ready` or `failed`.
    void prepare(const Cue &cue, const QRect &area);
    /// Puts it on the glass, above the other layer, and lets its time run; only after `ready`.
    void start();
    /// How loud its sound is to be, 0–1, from its start on; while it is on top it moves there within 200 ms.
    void setSound(double volume);
    /// Its sound gives way to that of its successor, which fades in over that time.
    void hush(base::Milliseconds over);
    /// Over how long it fades in, since start(); 0: a cut.
    [[nodiscard]] base::Milliseconds fadeTime() const;
    /// Stays visible below its successor.
    void lower();
    /// On the glass, and what it covers still shines through.
    [[nodiscard]] bool isFading() const { return m_fade.state() == QAbstractAnimation::Running; }
    /// Covers at once what it was fading over.
    void endFade();
    /// Leaves the glass and gives everything back.
    void clear();

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] quint64 ticket() const { return m_ticket; }
    /// Of its item; nothing: it has none.
    [[nodiscard]] const std::optional<Slot> &slot() const { return m_slot; }
    /// How long it is until its item's time comes; 0 from then on.
    [[nodiscard]] base::Milliseconds untilDue() const;
    /// Whether the newest synchronised scene can show the item.
    [[nodiscard]] bool hasPicture() const { return m_dark || m_hasCard || (m_picture && m_picture->hasDrawn()); }

    /// Of every moving picture that it showed, since it was made.
    [[nodiscard]] Motion motion() const;

    /// A moving picture is to be seen, and more of it is to come.
    [[nodiscard]] bool isMoving() const { return m_movingSince.has_value(); }
    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] bool isOnTop() const { return m_onTop; }
    /// In pixels of the canvas.
    [[nodiscard]] const QRect &area() const { return m_area; }
    [[nodiscard]] int level() const { return m_division ? m_division->z : 0; }
    /// Of its item; nothing: it has the whole area.
    [[nodiscard]] const std::optional<Division> &division() const { return m_division; }
    [[nodiscard]] bool isDivided() const { return m_division.has_value(); }
    [[nodiscard]] QString layout() const { return m_division ? m_division->layout : QString(); }
    [[nodiscard]] qreal opacity() const { return m_opacity; }
    [[nodiscard]] bool hasCard() const { return m_hasCard; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// What its card says, the one before it when it has none. Never null.
    [[nodiscard]] cards::CardText *card() { return &m_card; }
    [[nodiscard]] FrameItem *picture() const { return m_picture; }
    void setPicture(FrameItem *picture);

    /// Told by the view when the card has been made, or cannot be.
    Q_INVOKABLE void cardMade(bool good);

Q_SIGNALS:
    void shownChanged();
    void areaChanged();
    void opacityChanged();
    /// It covers now what it was fading over.
    void faded();
    void cardChanged();
    void pictureChanged();
    void ready();
    void failed(const ironfence::base::Error &error);
    /// Its end, or its duration, is reached. The picture stays until clear().
    void over();

private:
    void reset();
    void prepareDarkness();
    void prepareCard(const playlists::Card &card, const cards::Viewing &viewing);
    void prepareDeck(const Cue &cue);
    void take(const QRect &area, const std::optional<Division> &division);
    void beginFade();
    void setOpacity(qreal opacity);
    void timeMotion();

    DeckFactory &m_decks;
    QThreadPool &m_workers;
    const base::Clock &m_clock;
    QString m_id;
    quint64 m_ticket = 0;
    std::unique_ptr<Deck> m_deck;
    cards::CardText m_card; ///< outlives every view of it, as a view may be destroyed later than its card goes
    bool m_hasCard = false;
    std::optional<Slot> m_slot;
    QRect m_area;
    std::optional<Division> m_division;
    bool m_dark = false;
    bool m_cardGood = false;
    QPointer<FrameItem> m_picture;
    bool m_atItsEnd = false;                          ///< the deck's last frame stands
    std::optional<base::MonotonicTime> m_movingSince; ///< while a moving picture is to be seen
    base::Milliseconds m_moved{0};                    ///< before that
    bool m_shown = false;
    bool m_onTop = false;
    base::Milliseconds m_fadeTime{0}; ///< of its item
    QVariantAnimation m_fade;         ///< runs with the frames of the window
    qreal m_opacity = 1;
    double m_sound = 1;
    std::optional<std::chrono::seconds> m_limit; ///< how long it may stay; a video without it: to its end
    QTimer m_duration;
};

} // namespace ironfence::stage
