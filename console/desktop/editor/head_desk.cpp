// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/head_desk.h"

#include "console/desktop/editor/programme_edits.h"

#include <algorithm>

namespace ironfence::console::desktop::editor {

using playlists::Rank;

HeadDesk::HeadDesk(Document &document, QObject *parent) : QObject(parent), m_document(&document)
{
    connect(&document, &Document::changed, this, [this] {
        m_lack = lackOf(m_document->value());
        Q_EMIT changed();
    });
}

void HeadDesk::setTitle(const QString &title)
{
    auto programme = m_document->value();
    programme.title = bounded(title, playlists::Programme::maxTitle);
    m_document->apply(programme, QStringLiteral("title"));
}

void HeadDesk::setRank(int rank)
{
    auto programme = m_document->value();
    programme.rank =
        static_cast<Rank>(std::clamp(rank, static_cast<int>(Rank::Filler), static_cast<int>(Rank::Mandatory)));
    m_document->apply(programme);
}

void HeadDesk::setShare(int share)
{
    constexpr int whole = 100;
    auto programme = m_document->value();
    programme.share = std::clamp(share, 0, whole);
    m_document->apply(programme, QStringLiteral("share"));
}

double HeadDesk::minutes() const
{
    return share() * 60.0 / 100;
}

bool HeadDesk::setId(const QString &id)
{
    const auto parsed = base::ProgrammeId::parse(id.trimmed());
    if (!parsed || !m_document->isNew())
        return false;
    auto programme = m_document->value();
    programme.id = *parsed;
    m_document->apply(programme, QStringLiteral("id"));
    return true;
}

} // namespace ironfence::console::desktop::editor
