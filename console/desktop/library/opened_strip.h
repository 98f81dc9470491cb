// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/filmstrip/filmstrip.h"

#include <QImage>

namespace ironfence::console::desktop::library {

/// A filmstrip that can be looked at.
struct OpenedStrip
{
    media::StripCells cells;
    QImage whole;

    /// Has it decoded by a confined process: the server chose its bytes, and the window may hold the operator's key.
    /// Blocks for some 20 ms, and for 8 s at most; any thread. Errors: those of media::glimpseOf, Corrupt (its picture
    /// is of another size than it says).
    [[nodiscard]] static base::Result<OpenedStrip> of(const media::Filmstrip &strip);

    /// Null: there is no such picture.
    [[nodiscard]] QImage picture(int index) const;
};

} // namespace ironfence::console::desktop::library
