// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/wording/phrases.h"

#include "playlists/calendar/lunar_text.h"

#include <algorithm>

namespace ironfence::console::desktop::wording {

QString Phrases::lunar(const QString &day, bool isChinese) const
{
    playlists::calendar::LunarDate date;
    date.month = std::clamp(day.section(u'-', 0, 0).toInt(), 1, 12);
    date.day = std::clamp(day.section(u'-', 1).toInt(), 1, 30);
    return isChinese ? playlists::calendar::chineseText(date) : playlists::calendar::englishText(date);
}

} // namespace ironfence::console::desktop::wording
