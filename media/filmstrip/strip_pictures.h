// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/filmstrip/strip_cells.h"

#include <QImage>

namespace ironfence::media {

/// The pictures of a filmstrip before they are one: each fits into its cell.
struct StripPictures
{
    StripCells cells; ///< as many as there are images; the poster is not chosen yet
    QList<QImage> images{};
};

} // namespace ironfence::media
