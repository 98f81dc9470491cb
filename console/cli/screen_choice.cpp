// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/screen_choice.h"

namespace ironfence::console::cli {

base::Result<QList<base::ScreenId>> screensOf(const client::ApiClient &api, const std::optional<base::ScreenId> &screen,
                                              const std::optional<base::PlacePath> &place)
{
    if (screen)
        return QList{*screen};
    const auto all = api.screens();
    if (!all)
        return base::failure(all.error());
    QList<base::ScreenId> screens;
    for (const auto &summary : *all) {
        if (!place || summary.screen.place.isWithin(*place))
            screens.append(summary.screen.id);
    }
    return screens;
}

} // namespace ironfence::console::cli
