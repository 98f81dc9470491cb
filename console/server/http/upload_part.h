// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <optional>

namespace ironfence::console::server::http {

/// Which bytes of an asset a request carries: all of them, or all from one on (a partial PUT, RFC 9110, 14.5). A value.
struct UploadPart
{
    static constexpr qint64 largestAsset = 16LL * 1024 * 1024 * 1024;

    qint64 length = 0;            ///< of the whole asset
    std::optional<qint64> from{}; ///< how many bytes lie before the part; nothing: the body is the whole

    /// Of the headers Content-Length and Content-Range, each as often as it was sent. Errors: Invalid, TooLarge.
    [[nodiscard]] static base::Result<UploadPart> of(const QByteArrayList &lengths, const QByteArrayList &ranges);
    /// Where the upload of an asset of this length goes on when so many bytes of it are here. Before its end in any
    /// case: the last byte asks what the whole is worth, also when the connection broke after it.
    [[nodiscard]] static qint64 goesOnAt(qint64 kept, qint64 length);

    bool operator==(const UploadPart &) const = default;
};

} // namespace ironfence::console::server::http
