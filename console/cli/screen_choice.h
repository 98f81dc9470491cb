// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"

namespace ironfence::console::cli {

/// The screens that are meant: one, those at a place and below, or all; by id.
[[nodiscard]] base::Result<QList<base::ScreenId>> screensOf(const client::ApiClient &api,
                                                            const std::optional<base::ScreenId> &screen,
                                                            const std::optional<base::PlacePath> &place);

} // namespace ironfence::console::cli
