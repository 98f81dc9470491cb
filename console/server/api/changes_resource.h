// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/records/records.h"

namespace ironfence::console::server::api {

/// /changes: what was made, changed or removed behind a number, so that consoles see each other's changes without
/// loading lists anew. Who wants to wait for some is asked again when there are (http::Response::patience).
class ChangesResource final : public Resource
{
public:
    static constexpr int longestWait = 25; ///< seconds; proxies give up later

    explicit ChangesResource(records::Records &records) : m_records(&records) {}
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    struct Question;
    [[nodiscard]] static base::Result<Question> questionOf(const http::Request &request);
    [[nodiscard]] http::Response changes(const Question &question) const;
    [[nodiscard]] base::Result<QHash<QString, records::ScreenRow>>
    screensOf(const QList<records::Change> &changes) const;
    [[nodiscard]] static QByteArray lineOf(const records::Change &change,
                                           const QHash<QString, records::ScreenRow> &screens);

    records::Records *m_records;
};

} // namespace ironfence::console::server::api
