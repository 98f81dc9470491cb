// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/place_choice.h"

namespace ironfence::console::desktop::fleet {

QStringList withToggled(QStringList places, const QString &place)
{
    const auto isRelated = [&place](const QString &other) {
        return other.startsWith(place + u'/') || place.startsWith(other + u'/');
    };
    if (!places.removeOne(place)) {
        // What lies above or below says the same or less.
        places.removeIf(isRelated);
        places.append(place);
    }
    return places;
}

} // namespace ironfence::console::desktop::fleet
