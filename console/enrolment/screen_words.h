// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/screen.h"

namespace ironfence::console::enrolment {

/// A screen in the words of a person.
struct ScreenWords
{
    QString id;
    QString place;
    QString profile;
    QStringList tags;                   ///< in any order
    QString canvas;                     ///< "WxH[+X+Y][/ROWS][@DEGREES]"
    QString timeZone;                   ///< empty: Asia/Shanghai
    QStringList hours;                  ///< "07:30-22:00"; none: always lit
    QStringList quiet;                  ///< "22:00-07:00"; none: never mute
    QStringList shifts;                 ///< "AUTHORITY/PROGRAMME=MINUTES"
    QStringList downloadHours;          ///< "01:00-05:00"; none: always
    std::optional<qint64> downloadRate; ///< KiB/s; nothing: no limit
};

/// The screen that they describe. Errors: Invalid, naming the words at fault.
[[nodiscard]] base::Result<playlists::Screen> screenOf(const ScreenWords &words);

/// "07:30-22:00". Errors: Invalid.
[[nodiscard]] base::Result<playlists::rules::Daypart> daypartOf(const QString &text);

} // namespace ironfence::console::enrolment
