// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/entry.h"

namespace ironfence::media::campaign {

/// A case told to warn others.
struct Bulletin
{
    static constexpr const char *type = "bulletins";

    Entry entry;
    QList<Section> sections; ///< 1–4
    bool sample = false;     ///< made up: cards say so

    [[nodiscard]] static Bulletin read(base::json::Object object);

    bool operator==(const Bulletin &) const = default;
};

} // namespace ironfence::media::campaign
