// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

namespace ironfence::console::client {

using base::Result;
using base::json::Object;
using base::json::Value;

namespace {

Result<ChangePage> pageOf(const Result<QByteArray> &answer)
{
    if (!answer)
        return base::failure(answer.error());
    return readAnswer(*answer, [](Object object, const Value &) { return ChangePage::read(object); });
}

} // namespace

Result<ChangePage> ApiClient::changes() const
{
    return pageOf(read("changes"));
}

Result<ChangePage> ApiClient::changesAfter(qint64 number, std::chrono::seconds wait) const
{
    return pageOf(read("changes?with=screens&limit=1000&after=" + QByteArray::number(number) +
                       "&wait=" + QByteArray::number(static_cast<qint64>(wait.count()))));
}

} // namespace ironfence::console::client
