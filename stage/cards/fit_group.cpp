// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/fit_group.h"

#include <algorithm>
#include <utility>

namespace ironfence::stage::cards {

FitGroup::FitGroup(QObject *parent) : QObject(parent) {}

void FitGroup::claim(const QObject *member, int pixelSize, int least)
{
    if (pixelSize == 0)
        m_claims.remove(member);
    else
        m_claims.insert(member, {pixelSize, least});

    int shared = 0;
    int demanded = 0;
    bool fits = true;
    for (const Claim &claim : std::as_const(m_claims)) {
        if (claim.pixelSize == none) {
            fits = false;
            continue;
        }
        shared = shared == 0 ? claim.pixelSize : std::min(shared, claim.pixelSize);
        demanded = demanded == 0 ? claim.least : std::min(demanded, claim.least);
    }
    fits = fits && shared >= demanded;
    if (std::exchange(m_fits, fits) != fits)
        Q_EMIT fitsChanged();
    if (std::exchange(m_pixelSize, shared) != shared)
        Q_EMIT pixelSizeChanged();
}

} // namespace ironfence::stage::cards
