// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/opened_programme.h"

#include "console/desktop/programmes/difference.h"
#include "console/desktop/wording/findings.h"
#include "console/desktop/wording/occurrences.h"
#include "console/desktop/wording/sayings.h"

namespace ironfence::console::desktop::programmes {

using wording::Phrase;
using wording::Phrases;

using playlists::Profile;

OpenedProgramme::OpenedProgramme(base::AuthorityId authority, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_authority(std::move(authority)), m_clock(&clock)
{
}

const playlists::Programme *OpenedProgramme::shown() const
{
    if (!m_row)
        return nullptr;
    return m_showsLive && m_row->live ? &m_row->live->programme : &m_row->programme();
}

QString OpenedProgramme::title() const
{
    return m_row ? shown()->title : QString();
}

QString OpenedProgramme::rank() const
{
    return m_row ? playlists::nameOf(shown()->rank) : QString();
}

int OpenedProgramme::share() const
{
    return m_row ? shown()->share : 0;
}

Phrases OpenedProgramme::audience() const
{
    return m_row ? wording::whereOf(shown()->audience) : Phrases();
}

Phrases OpenedProgramme::when() const
{
    return m_row ? wording::whenOf(*shown()) : Phrases();
}

void OpenedProgramme::setShowsLive(bool showsLive)
{
    if (m_showsLive == showsLive || !m_row || !m_row->live)
        return;
    m_showsLive = showsLive;
    fill();
}

void OpenedProgramme::show(const ProgrammeRow &row)
{
    if (m_row == row)
        return;
    const bool isOther = !m_row || m_row->id != row.id;
    m_row = row;
    if (isOther) {
        m_showsLive = false;
        m_screen = {};
        m_found.clear();
        m_chosen = -1;
    }
    fill();
}

void OpenedProgramme::close()
{
    m_row.reset();
    setPreviews({});
    Q_EMIT changed();
}

void OpenedProgramme::setReached(int reached)
{
    if (!m_row || m_row->reached == reached)
        return;
    m_row->reached = reached;
    Q_EMIT changed();
}

void OpenedProgramme::setScreen(const playlists::Screen &screen)
{
    if (m_screen == screen)
        return;
    m_screen = screen;
    fillDays();
    Q_EMIT changed();
}

void OpenedProgramme::setFindings(const QList<playlists::check::Finding> &findings)
{
    m_found = findings;
    fillFindings();
    Q_EMIT changed();
}

void OpenedProgramme::choose(int row)
{
    m_chosen = row;
    QList<PreviewCard *> previews;
    if (const auto card = m_items.cardAt(row)) {
        previews = {new PreviewCard(*card, Profile::Lobby, QSize(1920, 1080), this),
                    new PreviewCard(*card, Profile::Atm, QSize(800, 600), this),
                    new PreviewCard(*card, Profile::Led, QSize(384, 64), this)};
    }
    setPreviews(previews);
}

void OpenedProgramme::setPreviews(const QList<PreviewCard *> &previews)
{
    const auto gone = std::exchange(m_previews, {});
    for (auto *preview : previews)
        m_previews.append(QVariant::fromValue(preview));
    Q_EMIT previewsChanged();
    // What draws them goes first.
    for (const auto &preview : gone)
        preview.value<PreviewCard *>()->deleteLater();
}

void OpenedProgramme::fill()
{
    m_items.show(*shown());
    m_differences = m_row->state() == State::Changed
                        ? differencesBetween(m_row->live->programme, m_row->draft->programme)
                        : QList<Phrase>();
    fillDays();
    fillFindings();
    choose(m_chosen >= 0 && m_items.cardAt(m_chosen) ? m_chosen : m_items.firstCard());
    Q_EMIT changed();
}

void OpenedProgramme::fillDays()
{
    if (!m_row)
        return;
    m_days = wording::nextDaysSaid(*shown(), m_authority, m_screen, m_clock->now(), mostDays);
}

/// The server reads drafts: of what is live and has another draft nothing is known.
void OpenedProgramme::fillFindings()
{
    const bool isKnown = m_row && m_row->draft && shown() == &m_row->draft->programme;
    const auto found = isKnown ? m_found : QList<playlists::check::Finding>();
    m_items.setFindings(found);
    m_findings = wording::findingsBeside(m_items.paths(), found);
}

} // namespace ironfence::console::desktop::programmes
