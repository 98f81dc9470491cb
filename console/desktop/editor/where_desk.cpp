// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/where_desk.h"

#include "console/desktop/fleet/place_choice.h"
#include "console/desktop/fleet/tag_words.h"

namespace ironfence::console::desktop::editor {

using playlists::Audience;

WhereDesk::WhereDesk(Document &document, const wording::Reach &reach, QObject *parent)
    : QObject(parent), m_document(&document), m_reach(&reach)
{
    connect(&document, &Document::changed, this, &WhereDesk::show);
    connect(&reach, &wording::Reach::changed, this, [this] {
        count();
        Q_EMIT changed();
    });
}

void WhereDesk::show()
{
    if (m_document->value().audience != m_counted)
        count();
    Q_EMIT changed();
}

void WhereDesk::count()
{
    m_counted = m_document->value().audience;
    m_reached = m_reach->of(m_counted);
    m_kinds = m_reach->viewersOf(m_counted, mostKinds);
}

QStringList WhereDesk::places() const
{
    QStringList texts;
    for (const auto &place : m_document->value().audience.places)
        texts.append(place.text());
    return texts;
}

QStringList WhereDesk::profiles() const
{
    QStringList names;
    for (const auto profile : m_document->value().audience.profiles)
        names.append(playlists::nameOf(profile));
    return names;
}

void WhereDesk::change(const Audience &audience, const QString &field)
{
    auto programme = m_document->value();
    programme.audience = audience;
    m_document->apply(programme, field);
}

void WhereDesk::togglePlace(const QString &place)
{
    auto audience = m_document->value().audience;
    const auto chosen = fleet::withToggled(places(), place);
    if (chosen.size() > mostPlaces)
        return;
    audience.places.clear();
    for (const auto &text : chosen) {
        if (const auto path = base::PlacePath::parse(text))
            audience.places.append(*path);
    }
    change(audience);
}

void WhereDesk::toggleProfile(const QString &name)
{
    const auto profile = playlists::profileOf(name);
    if (!profile)
        return;
    auto audience = m_document->value().audience;
    if (!audience.profiles.removeOne(*profile))
        audience.profiles.append(*profile);
    change(audience);
}

bool WhereDesk::setTags(QStringList Audience::*member, const QString &text, const char *field)
{
    const auto tags = fleet::tagsOf(text);
    if (!tags)
        return false;
    auto audience = m_document->value().audience;
    audience.*member = *tags;
    change(audience, QLatin1String(field));
    return true;
}

bool WhereDesk::setAllTags(const QString &text)
{
    return setTags(&Audience::allTags, text, "all-tags");
}

bool WhereDesk::setAnyTags(const QString &text)
{
    return setTags(&Audience::anyTags, text, "any-tags");
}

bool WhereDesk::setNoneTags(const QString &text)
{
    return setTags(&Audience::noneTags, text, "none-tags");
}

} // namespace ironfence::console::desktop::editor
