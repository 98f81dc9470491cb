// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <optional>

namespace ironfence::console::desktop::fleet {

/// Tags as a person types them, with blanks or commas of any kind between them: sorted, each once, as documents have
/// them. Nothing: one is no tag, or there are more than a document holds. Pure.
[[nodiscard]] std::optional<QStringList> tagsOf(const QString &text);

} // namespace ironfence::console::desktop::fleet
