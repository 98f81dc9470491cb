// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/play_records.h"

namespace ironfence::console::server::records {

/// How far a chain is stored.
struct PlayRecords::Chain
{
    qint64 number = 0;
    base::ScreenId screen;
    messaging::ChainName name;
    qint64 through = 0;
    base::Sha256 head; ///< the hash of the play `through`
    bool broken = false;
};

} // namespace ironfence::console::server::records
