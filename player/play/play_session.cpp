// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/play/play_session.h"

#include <QLoggingCategory>

namespace ironfence::player {

Q_LOGGING_CATEGORY(playLog, "ironfence.player.play")

PlaySession::PlaySession(stage::Stage &stage, qsizetype files, bool once) : m_files(files), m_once(once)
{
    connect(&stage, &stage::Stage::presented, this, &PlaySession::onPresented);
    connect(&stage, &stage::Stage::finished, this, [this](const QString &id) { onGone(id, true); });
    connect(&stage, &stage::Stage::failed, this, [this](const QString &id, const base::Error &) { onGone(id, false); });
}

void PlaySession::onPresented(const stage::Presented &presented)
{
    qCInfo(playLog).noquote() << "presented" << presented.id << "frame" << presented.frame << "at"
                              << presented.at.sinceBoot.count() << "ms";
    m_anyPresented = m_anyPresented || presented.id.contains(QLatin1Char('/')); // the safe loop's id has none
}

void PlaySession::onGone(const QString &id, bool good)
{
    m_gone.insert(id);
    m_anyPresented = m_anyPresented || good;
    if (m_gone.size() < m_files)
        return;
    if (!m_anyPresented)
        Q_EMIT over(nothingPlayable);
    else if (m_once)
        Q_EMIT over(0);
}

} // namespace ironfence::player
