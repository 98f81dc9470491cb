// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/exchange.h"
#include "console/server/records/records.h"

namespace ironfence::console::server::api {

/// What lists say of screens: page after page, and as JSON that is put together from what the records keep ready.
class ScreenList
{
public:
    static constexpr int usual = 500;
    static constexpr int largest = 1'000;
    static constexpr qsizetype bytes = 8 * 1024 * 1024; ///< of a page: hours and shifts can be long

    explicit ScreenList(const records::Records &records) : m_records(&records) {}

    [[nodiscard]] http::Response answer(const http::Request &request) const;
    /// The summary of one row, as docs/wire.md has it.
    [[nodiscard]] static QByteArray summaryOf(const records::ScreenRow &row);

private:
    const records::Records *m_records;
};

} // namespace ironfence::console::server::api
