// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/alert_view.h"

namespace ironfence::stage {

bool AlertView::show(const std::optional<playlists::Alert> &alert)
{
    if (alert == m_alert)
        return false;
    m_alert = alert;
    Q_EMIT changed();
    return true;
}

QString AlertView::id() const
{
    if (!m_alert)
        return {};
    return (isCancel() ? QStringLiteral("all-clear:") : QStringLiteral("alert:")) + m_alert->identifier;
}

QString AlertView::status() const
{
    return m_alert ? playlists::nameOf(m_alert->status) : QString();
}

} // namespace ironfence::stage
