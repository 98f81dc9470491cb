// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"

namespace ironfence::console::client {

using base::Result;

Result<QByteArray> ApiClient::newestDraft(const base::ProgrammeId &id) const
{
    constexpr qint64 maxDocumentBytes = 64 * 1024;
    auto bytes = read("programmes/" + QUrl::toPercentEncoding(id.text()));
    if (bytes && bytes->size() > maxDocumentBytes)
        return base::failure(base::ErrorCode::TooLarge, QStringLiteral("a document has at most 64 KiB"), id.text());
    return bytes;
}

} // namespace ironfence::console::client
