// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/card.h"
#include "stage/cards/viewing.h"

#include <QObject>
#include <qqmlregistration.h>

namespace ironfence::stage::cards {

/// What a card says, as its QML sees it. Written by QML for what is built in, or by setCard() for a document. Main
/// thread.
class CardText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString design READ design WRITE setDesign NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QList<QString> lines READ lines WRITE setLines NOTIFY changed)
    Q_PROPERTY(QList<QString> heads READ heads NOTIFY changed)
    Q_PROPERTY(QList<QString> details READ details NOTIFY changed)
    Q_PROPERTY(QList<QString> sectionHeads READ sectionHeads NOTIFY changed)
    Q_PROPERTY(QList<QString> sectionTexts READ sectionTexts NOTIFY changed)
    Q_PROPERTY(QList<QString> briefPages READ briefPages NOTIFY changed)
    Q_PROPERTY(QList<QString> fullPages READ fullPages NOTIFY changed)
    Q_PROPERTY(QString slogan READ slogan WRITE setSlogan NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString url READ url NOTIFY changed)
    Q_PROPERTY(QString host READ host NOTIFY changed)
    Q_PROPERTY(QString illustration READ illustration NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(bool sample READ isSample NOTIFY changed)
    Q_PROPERTY(bool elderly READ isForElderly WRITE setForElderly NOTIFY changed)
    Q_PROPERTY(bool unlit READ isUnlit WRITE setUnlit NOTIFY changed)
public:
    using QObject::QObject;

    void setCard(const playlists::Card &card, const Viewing &viewing = {});
    /// Type is larger, and pages stand longer.
    [[nodiscard]] bool isForElderly() const { return m_viewing.isForElderly; }
    /// Grounds stay dark.
    [[nodiscard]] bool isUnlit() const { return m_viewing.isOnLed; }
    void setUnlit(bool unlit);
    void setForElderly(bool elderly);
    /// The template's name on the wire; an unknown one is a slogan.
    [[nodiscard]] QString design() const { return playlists::nameOf(m_card.design); }
    void setDesign(const QString &design);
    [[nodiscard]] QString title() const { return m_card.title; }
    void setTitle(const QString &title);
    [[nodiscard]] QList<QString> lines() const { return m_card.lines; }
    void setLines(const QList<QString> &lines);
    [[nodiscard]] QString slogan() const { return m_card.slogan; }
    void setSlogan(const QString &slogan);
    [[nodiscard]] QString source() const { return m_card.source; }
    [[nodiscard]] QString number() const { return m_card.number; }
    [[nodiscard]] QString url() const { return m_card.code ? m_card.code->url : QString(); }
    [[nodiscard]] QString host() const { return m_card.code ? m_card.code->host() : QString(); }
    /// Of a scene; empty: none.
    [[nodiscard]] QString illustration() const
    {
        return m_card.illustration ? playlists::nameOf(*m_card.illustration) : QString();
    }
    [[nodiscard]] int step() const { return m_card.step; }
    [[nodiscard]] bool isSample() const { return m_card.isSample; }
    [[nodiscard]] QList<QString> sectionHeads() const;
    /// Beside each head: its lines, parted by line feeds.
    [[nodiscard]] QList<QString> sectionTexts() const;
    /// See playlists/card_pages.h.
    [[nodiscard]] QList<QString> heads() const;
    [[nodiscard]] QList<QString> details() const;
    [[nodiscard]] QList<QString> briefPages() const;
    [[nodiscard]] QList<QString> fullPages() const;
    /// Milliseconds that it must stand on so many pixels: see playlists/standing.h.
    Q_INVOKABLE [[nodiscard]] int standingTime(int width, int height) const;

Q_SIGNALS:
    void changed();

private:
    template <typename T>
    void change(T &field, const T &value);

    playlists::Card m_card;
    Viewing m_viewing;
};

} // namespace ironfence::stage::cards
