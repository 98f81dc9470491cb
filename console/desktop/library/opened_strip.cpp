// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/opened_strip.h"

#include "media/glimpse/glimpse.h"

namespace ironfence::console::desktop::library {

base::Result<OpenedStrip> OpenedStrip::of(const media::Filmstrip &strip)
{
    auto whole = media::glimpseOf(strip.jpeg);
    if (!whole) {
        // Unavailable is a decoder here that hangs, no server that is away: another try would hang, too.
        const auto code = whole.error().code;
        return base::failure(code == base::ErrorCode::Unavailable ? base::ErrorCode::Corrupt : code,
                             whole.error().message);
    }
    if (whole->size() != strip.cells.whole())
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("the filmstrip is of another size than it says"));
    return OpenedStrip{strip.cells, std::move(*whole)};
}

QImage OpenedStrip::picture(int index) const
{
    return index < 0 || index >= cells.count() ? QImage() : whole.copy(cells.place(index));
}

} // namespace ironfence::console::desktop::library
