// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <QDate>

namespace ironfence::playlists::rules {

/// A calendar day as documents write it, "2026-11-23", years 2000–2100. A fault reads as 2000-01-01.
[[nodiscard]] QDate readDate(base::json::Object &object, const char *key);
/// An array of at most maxCount such days.
[[nodiscard]] QList<QDate> readDates(base::json::Object &object, const char *key, qsizetype maxCount);
[[nodiscard]] base::json::Value dateToJson(QDate date);
[[nodiscard]] base::json::Value datesToJson(const QList<QDate> &dates);

} // namespace ironfence::playlists::rules
