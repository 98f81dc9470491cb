// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/http/exchange.h"
#include "console/server/records/records.h"

namespace ironfence::console::server::api {

/// Requests that carry an Idempotency-Key are done once: whoever lost the answer asks again with the same key and gets
/// it again, for a day. The answer is stored behind what it tells of, so a server that dies between the two does it
/// once more; what is asked is therefore harmless twice as well. Main thread.
class Repetition
{
public:
    static constexpr qsizetype longestKey = 64; ///< printable ASCII

    Repetition(records::Records &records, const base::Clock &clock) : m_records(&records), m_clock(&clock) {}

    /// Does `work`, or answers what it answered before: 422 when it was something else that was asked. Refusals
    /// are not kept: they changed nothing.
    [[nodiscard]] http::Response answer(const http::Request &request, const std::function<http::Response()> &work);

private:
    records::Records *m_records;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
