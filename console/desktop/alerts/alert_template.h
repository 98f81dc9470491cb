// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/pack/pack.h"

namespace ironfence::console::desktop::alerts {

/// Words to begin an alert with.
struct AlertTemplate
{
    QString name;
    QString headline;
    QString description;
    QString instruction;

    bool operator==(const AlertTemplate &) const = default;
};

/// Of every technique of the campaign, the current ones first: what it is, how it works and what to do. Those that are
/// not for public screens are left out, for an alert reaches every kind of screen.
[[nodiscard]] QList<AlertTemplate> templatesOf(const media::campaign::Library &library);

} // namespace ironfence::console::desktop::alerts
