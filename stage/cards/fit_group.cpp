// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/fit_group.h"

#include <utility>

namespace ironfence::stage::cards {

FitGroup::FitGroup(QObject *parent) : QObject(parent) {}

void FitGroup::claim(const QObject *member, int pixelSize)
{
    if (pixelSize == 0)
        m_claims.remove(member);
    else
        m_claims.insert(member, pixelSize);

    int least = 0;
    bool fits = true;
    for (const int size : std::as_const(m_claims)) {
        if (size == none)
            fits = false;
        else if (least == 0 || size < least)
            least = size;
    }
    if (std::exchange(m_fits, fits) != fits)
        Q_EMIT fitsChanged();
    if (std::exchange(m_pixelSize, least) != least)
        Q_EMIT pixelSizeChanged();
}

} // namespace ironfence::stage::cards
