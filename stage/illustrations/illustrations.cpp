// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/illustrations/illustrations.h"

#include "stage/illustrations/sheet.h"
#include "stage/illustrations/timing.h"

namespace ironfence::stage::illustrations {

double length()
{
    return rest;
}

void draw(playlists::Illustration illustration, QPainter &painter, const QRectF &box, double seconds, const Look &look)
{
    Sheet sheet(painter, box, look);
    switch (illustration) {
    case playlists::Illustration::Guard:
        return drawGuard(sheet, seconds);
    case playlists::Illustration::Call:
        return drawCall(sheet, seconds);
    case playlists::Illustration::Code:
        return drawCode(sheet, seconds);
    case playlists::Illustration::Transfer:
        return drawTransfer(sheet, seconds);
    }
}

} // namespace ironfence::stage::illustrations
