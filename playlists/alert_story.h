// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/alert_book.h"

namespace ironfence::playlists {

/// The document of that name; null when it is not (or no longer) known.
[[nodiscard]] const AlertEntry *findAlert(const QList<AlertEntry> &entries, const base::AuthorityId &authority,
                                          const QString &identifier);

/// The identifier of the alert that started it all, as far back as the entries reach: what an alert, its updates and
/// its cancel have in common.
[[nodiscard]] QString storyOf(const QList<AlertEntry> &entries, const Alert &alert);

/// Whether a document of the type belongs to the same story and has a higher number, so that it has the last word; an
/// update has it only from its effective time on.
[[nodiscard]] bool isOutspoken(const QList<AlertEntry> &entries, const Alert &alert, AlertMessageType type,
                               base::UtcTime now);

} // namespace ironfence::playlists
