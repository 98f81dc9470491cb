// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace ironfence::media::pack {

/// The drawn shapes of the campaign, our own work, as filled outlines (odd-even) inside a box. Pure geometry; any
/// thread.
///
/// The mark of the project: three pickets of a fence that together make a shield.
[[nodiscard]] QPainterPath fenceMark(const QRectF &box);
/// A shield, whole.
[[nodiscard]] QPainterPath shield(const QRectF &box);
/// A telephone handset with a screen.
[[nodiscard]] QPainterPath phone(const QRectF &box);
/// A tick with round ends.
[[nodiscard]] QPainterPath tick(const QRectF &box);
/// An upright bar over a dot: attention. No shape of an official meteorological signal.
[[nodiscard]] QPainterPath attention(const QRectF &box);
/// A fish hook with its barb: bait.
[[nodiscard]] QPainterPath hook(const QRectF &box);
/// A telephone receiver, as it is lifted.
[[nodiscard]] QPainterPath handset(const QRectF &box);
/// A question mark.
[[nodiscard]] QPainterPath question(const QRectF &box);
/// A closed envelope.
[[nodiscard]] QPainterPath envelope(const QRectF &box);
/// A sheet on a board, with two points ticked off.
[[nodiscard]] QPainterPath clipboard(const QRectF &box);
/// A megaphone that is heard.
[[nodiscard]] QPainterPath megaphone(const QRectF &box);
/// A fence that runs along the whole box: pickets `pitch` pixels apart on two rails.
[[nodiscard]] QPainterPath fence(const QRectF &box, qreal pitch);

} // namespace ironfence::media::pack
