// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/illustrations/sheet.h"
#include "stage/illustrations/timing.h"

namespace ironfence::stage::illustrations {

namespace {

constexpr int characters = 6; // of a code

/// Who holds the card, and what is printed on it.
void drawCard(Sheet &sheet, const QTransform &moved)
{
    const auto &look = sheet.look();
    sheet.fill(rounded(QRectF(0.02, 0.12, 0.88, 0.62), 0.06), look.light, moved);
    sheet.fill(disc({0.23, 0.285}, 0.07), look.ground, moved);
    QPainterPath shoulders({0.10, 0.50});
    shoulders.cubicTo(0.10, 0.34, 0.36, 0.34, 0.36, 0.50);
    shoulders.closeSubpath();
    sheet.fill(shoulders, look.ground, moved);
    sheet.fill(line({0.46, 0.25}, {0.78, 0.25}, 0.05), look.ground, moved);
    sheet.fill(line({0.46, 0.37}, {0.68, 0.37}, 0.05), look.ground, moved);
    sheet.fill(rounded(QRectF(0.10, 0.55, 0.72, 0.13), 0.03), look.ground, moved);
}

/// Its characters come one by one, as if they were asked for, and go again behind the lock.
void drawCharacters(Sheet &sheet, double seconds, const QTransform &moved)
{
    for (int i = 0; i < characters; ++i) {
        const double shown = arrive(seconds, threat + i * 0.14, 0.2) - place(seconds, act + 0.35, 0.3);
        if (shown > 0)
            sheet.fill(disc({0.17 + i * 0.115, 0.615}, 0.033 * shown), sheet.look().light, moved);
    }
}

/// The shackle is up until it closes, by `closed` 0–1.
void drawLock(Sheet &sheet, double closed, const QTransform &moved)
{
    const double up = 0.11 * (1 - closed);
    QPainterPath shackle({0.62, 0.72});
    shackle.lineTo(0.62, 0.56 - up);
    shackle.arcTo(QRectF(0.62, 0.42 - up, 0.24, 0.28), 180, -180);
    shackle.lineTo(0.86, 0.72 - up); // the other end leaves its hole
    const auto &look = sheet.look();
    sheet.fillApart(line(shackle, 0.07), look.accent, moved);
    sheet.fillApart(rounded(QRectF(0.52, 0.64, 0.44, 0.34), 0.05), look.accent, moved);
    sheet.fill(disc({0.74, 0.775}, 0.045), look.ground, moved);
    sheet.fill(rounded(QRectF(0.72, 0.78, 0.04, 0.11), 0.02), look.ground, moved);
}

} // namespace

/// A card and its code; a lock comes and closes over them.
void drawCode(Sheet &sheet, double seconds)
{
    if (sheet.isSmall()) {
        drawLock(sheet, place(seconds, act, 0.4), about({0.74, 0.69}, 1.58, 0, {-0.24, -0.19}));
        return;
    }
    const auto risen = about({0.5, 0.5}, 1, 0, {0, 0.05 * (1 - arrive(seconds, 0, threat))});
    drawCard(sheet, risen);
    drawCharacters(sheet, seconds, risen);
    const double come = arrive(seconds, act - 0.4, 0.6);
    if (come > 0)
        drawLock(sheet, place(seconds, act + 0.3, 0.35),
                 about({0.74, 0.7}, 0.4 + 0.6 * come, 0, {0, 0.2 * (1 - come)}));
}

} // namespace ironfence::stage::illustrations
