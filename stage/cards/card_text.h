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
    Q_PROPERTY(QString design MEMBER m_design NOTIFY changed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed)
    Q_PROPERTY(QList<QString> lines MEMBER m_lines NOTIFY changed)
    Q_PROPERTY(QList<QString> heads READ heads NOTIFY changed)
    Q_PROPERTY(QList<QString> details READ details NOTIFY changed)
    Q_PROPERTY(QList<QString> sectionHeads MEMBER m_sectionHeads NOTIFY changed)
    Q_PROPERTY(QList<QString> sectionTexts MEMBER m_sectionTexts NOTIFY changed)
    Q_PROPERTY(QList<QString> briefPages READ briefPages NOTIFY changed)
    Q_PROPERTY(QList<QString> fullPages READ fullPages NOTIFY changed)
    Q_PROPERTY(QString slogan MEMBER m_slogan NOTIFY changed)
    Q_PROPERTY(QString source MEMBER m_source NOTIFY changed)
    Q_PROPERTY(QString number MEMBER m_number NOTIFY changed)
    Q_PROPERTY(QString url MEMBER m_url NOTIFY changed)
    Q_PROPERTY(QString host MEMBER m_host NOTIFY changed)
    Q_PROPERTY(QString illustration MEMBER m_illustration NOTIFY changed)
    Q_PROPERTY(int step MEMBER m_step NOTIFY changed)
    Q_PROPERTY(bool sample MEMBER m_isSample NOTIFY changed)
    Q_PROPERTY(bool elderly READ isForElderly NOTIFY changed)
    Q_PROPERTY(bool unlit READ isUnlit NOTIFY changed)
public:
    using QObject::QObject;

    void setCard(const playlists::Card &card, const Viewing &viewing = {});
    /// Pages stand longer.
    [[nodiscard]] bool isForElderly() const { return m_viewing.isForElderly; }
    /// Grounds stay dark.
    [[nodiscard]] bool isUnlit() const { return m_viewing.isOnLed; }
    /// The template's name on the wire.
    [[nodiscard]] const QString &design() const { return m_design; }
    /// Of "words：explanation", the words to remember of each line.
    [[nodiscard]] QList<QString> heads() const;
    /// Their explanations, each maybe empty.
    [[nodiscard]] QList<QString> details() const;
    /// All of it one thing at a time: for an LED strip, explanations left out, and for a page that has room.
    [[nodiscard]] QList<QString> briefPages() const;
    [[nodiscard]] QList<QString> fullPages() const;

Q_SIGNALS:
    void changed();

private:
    /// Its lines are "words：explanation".
    [[nodiscard]] bool isExplained() const;
    [[nodiscard]] QStringList sectionPages() const;

    QString m_design = QStringLiteral("slogan");
    QString m_title;
    QStringList m_lines;
    QStringList m_sectionHeads;
    QStringList m_sectionTexts; ///< beside each head: its lines, parted by line feeds
    QString m_slogan;
    QString m_source;
    QString m_number;
    QString m_url;
    QString m_host;
    QString m_illustration;
    int m_step = 0; ///< 0: none
    bool m_isSample = false;
    Viewing m_viewing;
};

} // namespace ironfence::stage::cards
