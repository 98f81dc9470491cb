// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/zone.h"

namespace ironfence::stage {

namespace {

/// The cues of one zone.
class ZoneSource final : public CueSource
{
public:
    ZoneSource(CueSource &source, QString layout, QString zone)
        : m_source(source), m_layout(std::move(layout)), m_zone(std::move(zone))
    {
    }

    [[nodiscard]] std::optional<Cue> next(const std::optional<base::MonotonicTime> &from) override
    {
        return m_source.nextBeside(m_layout, m_zone, from);
    }

private:
    CueSource &m_source;
    const QString m_layout;
    const QString m_zone;
};

} // namespace

struct Zone::Turns
{
    Turns(const Parts &parts, const QString &layout, const ZoneCue &cue)
        : source(parts.source, layout, cue.id)
        , pane(parts.changes, cue.area, parts.decks, parts.workers, parts.clock)
        , rotation(pane, source)
    {
        // One thing is heard at a time: the leading zone.
        pane.first()->setSound(0);
        pane.second()->setSound(0);
    }

    ZoneSource source;
    Pane pane;
    Rotation rotation;
};

Zone::Zone(const Parts &parts, const Division &division, const ZoneCue &cue) : m_division(division), m_cue(cue)
{
    if (!cue.ticker.isEmpty())
        return;
    m_turns = std::make_unique<Turns>(parts, division.layout, cue);
    connect(&m_turns->rotation, &Rotation::failed, this, &Zone::failed);
}

Zone::~Zone() = default;

void Zone::play()
{
    if (m_turns)
        m_turns->rotation.play();
}

void Zone::refresh()
{
    if (m_turns)
        m_turns->rotation.refresh();
}

void Zone::onSwapped(quint64 change)
{
    if (m_turns)
        m_turns->rotation.onSwapped(change);
}

void Zone::place(bool shown, bool onTop, qreal opacity)
{
    if (shown == m_shown && onTop == m_onTop && opacity == m_opacity)
        return;
    m_shown = shown;
    m_onTop = onTop;
    m_opacity = opacity;
    Q_EMIT placed();
}

Layer *Zone::first()
{
    return m_turns ? m_turns->pane.first() : nullptr;
}

Layer *Zone::second()
{
    return m_turns ? m_turns->pane.second() : nullptr;
}

} // namespace ironfence::stage
