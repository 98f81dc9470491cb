// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/fit_group.h"

#include <algorithm>

namespace ironfence::stage::cards {

FitGroup::FitGroup(QObject *parent) : QObject(parent) {}

void FitGroup::claim(const QObject *member, int pixelSize)
{
    if (pixelSize > 0)
        m_claims.insert(member, pixelSize);
    else
        m_claims.remove(member);

    const auto least = std::min_element(m_claims.begin(), m_claims.end());
    const int size = least == m_claims.end() ? 0 : *least;
    if (size == m_pixelSize)
        return;
    m_pixelSize = size;
    Q_EMIT pixelSizeChanged();
}

} // namespace ironfence::stage::cards
