// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/library.h"

namespace ironfence::console::pack {

/// Which entries of the campaign a programme shows: one by its name, "messages/codes", or those of a list, "techniques"
/// or "seasons/june", that are for certain audiences and have a card of the programme's form. A sensitive technique is
/// shown only where it is named.
struct Choice
{
    QString list; ///< "techniques", "top-ten", "procedures", "handbook", "letter", "bulletins", "messages", "seasons/…"
    QString entry;           ///< empty: all of the list
    QStringList audiences{}; ///< empty: for everybody

    /// The card documents, in the order of the list; none of messages that have a code while their list has no address
    /// that it could lead to. Errors: NotFound (no such list or entry, or none that suits),
    /// Unsupported (an entry that has no card of this form).
    [[nodiscard]] base::Result<QList<base::json::Value>> cards(const media::campaign::Library &library,
                                                               media::campaign::Form form) const;
    /// The entry, of "procedures", as a film. Errors: as cards().
    [[nodiscard]] base::Result<QList<base::json::Value>> scenes(const media::campaign::Library &library,
                                                                media::campaign::Form form) const;
};

} // namespace ironfence::console::pack
