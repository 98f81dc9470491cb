// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

namespace ironfence::playlists {

/// Reads an array of at most 32 tags (slugs, see base::isSlug); sorted, each once. A missing member is an empty list.
[[nodiscard]] QStringList readTags(base::json::Object &object, const char *key);
[[nodiscard]] base::json::Value tagsToJson(const QStringList &tags);

} // namespace ironfence::playlists
