// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/entry.h"

namespace ironfence::media::campaign {

/// A page of the handbook 防诈骗宝典.
struct Chapter
{
    static constexpr const char *type = "handbook";

    Entry entry;
    QList<Section> sections; ///< 1–4

    [[nodiscard]] static Chapter read(base::json::Object object);

    bool operator==(const Chapter &) const = default;
};

} // namespace ironfence::media::campaign
