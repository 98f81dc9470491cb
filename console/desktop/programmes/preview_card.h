// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cards/card_text.h"

namespace ironfence::console::desktop::programmes {

/// A card on one kind of canvas, for the stage to draw. Another card is another one of these: the stage chooses a
/// card's design when it is made. Main thread.
class PreviewCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an opened programme has it")
    Q_PROPERTY(QString profile READ profile CONSTANT)
    Q_PROPERTY(int canvasWidth READ canvasWidth CONSTANT)
    Q_PROPERTY(int canvasHeight READ canvasHeight CONSTANT)
    Q_PROPERTY(ironfence::stage::cards::CardText *text READ text CONSTANT)

public:
    PreviewCard(const playlists::Card &card, playlists::Profile profile, QSize canvas, QObject *parent = nullptr)
        : QObject(parent), m_profile(playlists::nameOf(profile)), m_canvas(canvas)
    {
        m_text.setCard(card, {profile == playlists::Profile::Led, false});
    }

    [[nodiscard]] QString profile() const { return m_profile; }
    [[nodiscard]] int canvasWidth() const { return m_canvas.width(); }
    [[nodiscard]] int canvasHeight() const { return m_canvas.height(); }
    [[nodiscard]] stage::cards::CardText *text() { return &m_text; }

private:
    QString m_profile;
    QSize m_canvas;
    stage::cards::CardText m_text;
};

} // namespace ironfence::console::desktop::programmes
