// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"

namespace ironfence::playlists {

/// Reads an array of at most maxCount places, each once; a missing member is an empty list.
[[nodiscard]] QList<base::PlacePath> readPlaces(base::json::Object &object, const char *key, qsizetype maxCount);
[[nodiscard]] base::json::Value placesToJson(const QList<base::PlacePath> &places);

} // namespace ironfence::playlists
