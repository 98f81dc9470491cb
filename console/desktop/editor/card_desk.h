// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/item_desk.h"
#include "stage/cards/card_text.h"

namespace ironfence::console::desktop::editor {

/// The card that is looked at: its words, what its template takes, and its picture. Every text is kept within the
/// bounds of its document. Main thread.
class CardDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(bool isCard READ isCard NOTIFY changed)
    Q_PROPERTY(QString design READ design WRITE setDesign NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString slogan READ slogan WRITE setSlogan NOTIFY changed)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY changed)
    Q_PROPERTY(QString url READ url WRITE setUrl NOTIFY changed)
    Q_PROPERTY(QStringList heads READ heads NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(bool isSample READ isSample WRITE setSample NOTIFY changed)
    Q_PROPERTY(int illustration READ illustration WRITE setIllustration NOTIFY changed)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(int mostLines READ mostLines NOTIFY changed)
    Q_PROPERTY(int longestLine READ longestLine NOTIFY changed)
    Q_PROPERTY(bool hasSections READ hasSections NOTIFY changed)
    Q_PROPERTY(bool hasNumber READ hasNumber NOTIFY changed)
    Q_PROPERTY(bool hasCode READ hasCode NOTIFY changed)
    Q_PROPERTY(bool hasSample READ hasSample NOTIFY changed)
    Q_PROPERTY(bool isDrawn READ isDrawn NOTIFY changed)
    Q_PROPERTY(ironfence::stage::cards::CardText *picture READ picture CONSTANT)
    Q_PROPERTY(ironfence::stage::cards::CardText *ledPicture READ ledPicture CONSTANT)

public:
    static constexpr int mostSections = playlists::Card::maxSections;

    explicit CardDesk(ItemDesk &items, QObject *parent = nullptr);

    [[nodiscard]] bool isCard() const { return m_isCard; } ///< what is looked at is one; else all is empty
    [[nodiscard]] QString design() const { return playlists::nameOf(m_card.design); }
    void setDesign(const QString &design); ///< what the other template does not take goes
    [[nodiscard]] QString title() const { return m_card.title; }
    void setTitle(const QString &title);
    [[nodiscard]] QStringList lines() const { return m_card.lines; }
    [[nodiscard]] QString slogan() const { return m_card.slogan; }
    void setSlogan(const QString &slogan);
    [[nodiscard]] QString source() const { return m_card.source; }
    void setSource(const QString &source);
    [[nodiscard]] QString number() const { return m_card.number; }
    void setNumber(const QString &number);
    [[nodiscard]] QString url() const { return m_card.code ? m_card.code->url : QString(); }
    void setUrl(const QString &url);         ///< empty: no code
    [[nodiscard]] QStringList heads() const; ///< of the sections
    [[nodiscard]] QStringList texts() const; ///< below each head, a line for each line
    [[nodiscard]] bool isSample() const { return m_card.isSample; }
    void setSample(bool isSample);
    [[nodiscard]] int illustration() const { return m_card.illustration ? int(*m_card.illustration) : -1; }
    void setIllustration(int illustration);
    [[nodiscard]] int step() const { return m_card.step; }
    void setStep(int step);

    [[nodiscard]] int mostLines() const { return int(rules().mostLines); }
    [[nodiscard]] int longestLine() const { return int(rules().longestLine); }
    [[nodiscard]] bool hasSections() const { return rules().hasSections; }
    [[nodiscard]] bool hasNumber() const { return rules().hasNumber; }
    [[nodiscard]] bool hasCode() const { return rules().hasCode; }
    [[nodiscard]] bool hasSample() const { return rules().hasSample; }
    [[nodiscard]] bool isDrawn() const { return rules().isDrawn; }
    [[nodiscard]] stage::cards::CardText *picture() { return &m_picture; }
    [[nodiscard]] stage::cards::CardText *ledPicture() { return &m_ledPicture; }

    Q_INVOKABLE void setLine(int at, const QString &line);
    Q_INVOKABLE void addLine(); ///< empty, at the end
    Q_INVOKABLE void removeLine(int at);
    Q_INVOKABLE void setHead(int at, const QString &head);
    Q_INVOKABLE void setText(int at, const QString &text); ///< at most four lines of a section
    Q_INVOKABLE void addSection();
    Q_INVOKABLE void removeSection(int at);

Q_SIGNALS:
    void changed();

private:
    void show();
    void change(const playlists::Card &card, const QString &field = {});
    void setMember(QString playlists::Card::*member, const QString &text, qsizetype most, const char *field);
    [[nodiscard]] const playlists::CardDesign &rules() const { return playlists::designOf(m_card.design); }

    ItemDesk *m_items;
    bool m_isCard = false;
    playlists::Card m_card;
    stage::cards::CardText m_picture;
    stage::cards::CardText m_ledPicture;
};

} // namespace ironfence::console::desktop::editor
