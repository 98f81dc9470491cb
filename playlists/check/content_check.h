// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/check/finding.h"
#include "playlists/contacts.h"

namespace ironfence::playlists::check {

/// An item that no share divides can be this long: longer, and no order of whole items holds a share within one per
/// cent of the hour either way (docs/decisions/0007-timeline.md).
constexpr std::chrono::seconds longestBesideShares{72};

/// What a programme shows: texts that nobody can read in time, videos of unknown length, items that its share cannot
/// hold, zones that nobody sees, numbers and QR codes that its authority may not show. `screens` are those that it
/// reaches, as far as they are known; `contacts` those of its authority, if it is bound to any.
[[nodiscard]] QList<Finding> checkContent(const Programme &programme, const QList<Screen> &screens,
                                          const std::optional<Contacts> &contacts = {});

/// Where a leaf of a playlist stands in its document: "$.playlist.items[2].playlist.items[0]". `playlist` is the path
/// of the whole list, "$.playlist".
[[nodiscard]] QString pathOf(const Leaf &leaf, const QString &playlist);

/// A card's title, a file's name: how people call an item.
[[nodiscard]] QString titleOf(const Item &item);

} // namespace ironfence::playlists::check
