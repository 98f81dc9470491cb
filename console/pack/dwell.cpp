// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/dwell.h"

#include "playlists/standing.h"

#include <QList>
#include <algorithm>

namespace ironfence::console::pack {

using media::campaign::Form;

namespace {

/// Those that LED controllers are made for, and a page, of which every size is read alike.
QList<QSize> canvasesOf(Form form)
{
    constexpr QSize page{1920, 1080};
    switch (form) {
    case Form::Page:
        return {page};
    case Form::Strip: // billboards among them are pages
        return {{128, 32}, {320, 16}, {384, 64}, {192, 96}, {96, 192}, {640, 240}, page};
    case Form::Narrow:
        return {{64, 16}, {128, 32}};
    }
    Q_UNREACHABLE();
}

} // namespace

std::chrono::seconds dwellOf(const playlists::Card &card, Form form, Pace pace)
{
    auto longest = std::chrono::seconds(card.design == playlists::CardTemplate::Scene ? sceneDwell.count() : 0);
    for (const auto &canvas : canvasesOf(form)) {
        const auto stands = playlists::standingTime(card, {canvas, pace == Pace::Elderly});
        longest = std::max(longest, std::chrono::ceil<std::chrono::seconds>(stands));
    }
    return longest;
}

} // namespace ironfence::console::pack
