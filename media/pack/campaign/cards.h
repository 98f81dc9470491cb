// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/library.h"

namespace ironfence::media::campaign {

/// The card documents (docs/wire.md) that show an entry, made from its words and its list's speaker and notice. Pure:
/// the same entry gives the same card. Errors: Unsupported (an entry that has no card of this form).

/// On a page all of it; on a strip nothing but its advice under its title, and never a sensitive one. The smallest
/// strips leave the title out, so the advice must be understood alone.
[[nodiscard]] base::Result<base::json::Value> cardOf(const Technique &technique, const SeriesHead &head, Form form);
/// On strips the name and the heads of its lines.
[[nodiscard]] base::Result<base::json::Value> cardOf(const Procedure &procedure, const SeriesHead &head, Form form);
/// A film of a procedure, as scenes: its title, each of its lines with its number and its illustration, and on a page
/// at last all of them beside each other. On strips the heads of its lines alone, on narrow ones its name. Errors:
/// Unsupported (it has not exactly three lines that each have an illustration).
[[nodiscard]] base::Result<QList<base::json::Value>> scenesOf(const Procedure &procedure, Form form);
/// These three on pages only.
[[nodiscard]] base::Result<base::json::Value> cardOf(const Chapter &chapter, const SeriesHead &head, Form form);
[[nodiscard]] base::Result<base::json::Value> cardOf(const Letter &letter, const SeriesHead &head, Form form);
[[nodiscard]] base::Result<base::json::Value> cardOf(const Bulletin &bulletin, const SeriesHead &head, Form form);
/// In the form that it was written for; one that has a code only when its list has an address.
[[nodiscard]] base::Result<base::json::Value> cardOf(const Message &message, const SeriesHead &head, Form form);

} // namespace ironfence::media::campaign
