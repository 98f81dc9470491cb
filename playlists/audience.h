// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "playlists/screen.h"

namespace ironfence::playlists {

/// Which screens something is for. An empty list does not restrict; at most 64 places and 32 tags a list, each member
/// once.
struct Audience
{
    QList<base::PlacePath> places; ///< each with everything below it
    QList<Profile> profiles;
    QStringList allTags;  ///< the screen has every one of them
    QStringList anyTags;  ///< the screen has at least one of them
    QStringList noneTags; ///< the screen has none of them
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Audience read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    [[nodiscard]] bool includes(const Screen &screen) const;

    bool operator==(const Audience &) const = default;
};

} // namespace ironfence::playlists
