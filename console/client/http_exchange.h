// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "console/client/cancellation.h"

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <functional>

class QIODevice;

namespace ironfence::console::client {

/// Told how many bytes of an upload were sent so far, those that were there before it included; answering false gives
/// the upload up.
using UploadProgress = std::function<bool(qint64 sent)>;

/// One request. The target is encoded already; a body is either bytes or a device of known length.
struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray target = {};
    QByteArray token = {}; ///< sent as `Authorization: Bearer`; empty sends none
    QByteArray contentType = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< others
    QByteArray body = {};
    QIODevice *upload = nullptr; ///< borrowed, open and seekable; sent instead of body
    qint64 uploadFrom = 0;       ///< bytes of the device before those that are sent
    qint64 uploadLength = 0;
    UploadProgress progress = {};
};

struct HttpAnswer
{
    int status = 0;
    QByteArray contentType; ///< without parameters
    QByteArray body;
    QByteArray tag; ///< entity tag; may be empty
};

/// How long and how much: what an answer may cost.
struct HttpLimits
{
    base::Milliseconds connect{5'000};
    base::Milliseconds silence{30'000}; ///< longest wait for the next byte, either way
    base::Milliseconds whole{120'000};  ///< longest time for the body of an answer
    qsizetype answerBytes = 16 * 1024 * 1024;
    Cancellation *cancellation = nullptr; ///< borrowed; null: nobody gives up early
};

/// Sends one request and reads its answer; blocks the calling thread. Follows no redirect, keeps no connection. The
/// program must ignore SIGPIPE. Errors: Unavailable (the message names the server and what to do), TooLarge, Io (the
/// upload cannot be read), Conflict (the upload was given up). One that was cancelled is Unavailable.
[[nodiscard]] base::Result<HttpAnswer> exchange(const QUrl &server, const HttpRequest &request,
                                                const HttpLimits &limits = {});

} // namespace ironfence::console::client
