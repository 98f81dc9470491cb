// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/desktop/programmes/item_model.h"
#include "console/desktop/programmes/preview_card.h"
#include "console/desktop/programmes/programme_row.h"

namespace ironfence::console::desktop::programmes {

/// One programme, looked at closely: what it shows, when, where, and what is wrong with it. Of one that is live and has
/// another draft either can be looked at. Main thread.
class OpenedProgramme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the programmes have it")
    Q_PROPERTY(QString programme READ programme NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int state READ state NOTIFY changed)
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)
    Q_PROPERTY(bool showsLive READ showsLive WRITE setShowsLive NOTIFY changed)
    Q_PROPERTY(QString rank READ rank NOTIFY changed)
    Q_PROPERTY(int share READ share NOTIFY changed)
    Q_PROPERTY(int reached READ reached NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::wording::Phrases audience READ audience NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::wording::Phrases when READ when NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::wording::Phrases days READ days NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::wording::Phrases differences READ differences NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::wording::Phrases findings READ findings NOTIFY changed)
    Q_PROPERTY(QString example READ example NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::programmes::ItemModel *items READ items CONSTANT)
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY previewsChanged)
    Q_PROPERTY(QVariantList previews READ previews NOTIFY previewsChanged)

public:
    static constexpr qsizetype mostDays = 10;

    OpenedProgramme(base::AuthorityId authority, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString programme() const { return m_row ? m_row->id.text() : QString(); } ///< empty: none is opened
    [[nodiscard]] QString title() const;
    [[nodiscard]] int state() const { return static_cast<int>(m_row ? m_row->state() : State::Live); }
    [[nodiscard]] bool hasDraft() const { return m_row && m_row->draft; }
    [[nodiscard]] bool showsLive() const { return m_showsLive; } ///< and not the draft that differs from it
    void setShowsLive(bool showsLive);
    [[nodiscard]] QString rank() const;
    [[nodiscard]] int share() const; ///< per cent of the hour
    [[nodiscard]] int reached() const { return m_row ? m_row->reached : 0; }
    [[nodiscard]] wording::Phrases audience() const;
    [[nodiscard]] wording::Phrases when() const;
    [[nodiscard]] wording::Phrases days() const { return m_days; }               ///< the next ones on which it plays
    [[nodiscard]] wording::Phrases differences() const { return m_differences; } ///< of the draft from what is live
    [[nodiscard]] wording::Phrases findings() const { return m_findings; }       ///< those that are about no item
    [[nodiscard]] QString example() const { return m_screen.id.text(); } ///< the screen on whose clock the days are
    [[nodiscard]] ItemModel *items() { return &m_items; }
    [[nodiscard]] int chosen() const { return m_chosen; }              ///< a row of the items; −1: none
    void choose(int row);                                              ///< a card is shown as on three kinds of canvas
    [[nodiscard]] QVariantList previews() const { return m_previews; } ///< PreviewCard

    /// The same programme as before keeps what was chosen.
    void show(const ProgrammeRow &row);
    void close();
    void setReached(int reached);
    /// One of the screens that it reaches; without an id: there is none.
    void setScreen(const playlists::Screen &screen);
    /// Of the draft.
    void setFindings(const QList<playlists::check::Finding> &findings);

Q_SIGNALS:
    void changed();
    void previewsChanged();

private:
    [[nodiscard]] const playlists::Programme *shown() const;
    void fill();
    void fillDays();
    void fillFindings();
    void setPreviews(const QList<PreviewCard *> &previews);

    base::AuthorityId m_authority;
    const base::Clock *m_clock;
    std::optional<ProgrammeRow> m_row;
    bool m_showsLive = false;
    playlists::Screen m_screen;
    QList<playlists::check::Finding> m_found;
    wording::Phrases m_days;
    wording::Phrases m_differences;
    wording::Phrases m_findings;
    ItemModel m_items;
    int m_chosen = -1;
    QVariantList m_previews; ///< children of this
};

} // namespace ironfence::console::desktop::programmes
