// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/exchange.h"
#include "console/server/http/upload.h"
#include "console/server/http/upload_part.h"

#include <httplib.h>

namespace ironfence::console::server::http {

/// Between cpp-httplib's requests and answers and ours.

void send(httplib::Response &out, const Response &response);
[[nodiscard]] Request requestOf(const httplib::Request &in); ///< without its body
[[nodiscard]] base::Result<UploadPart> partOf(const httplib::Request &in);
/// An answer with its entity tag, or that it is known already.
[[nodiscard]] Response tagged(const Request &request, Response response);
[[nodiscard]] bool hasBody(const httplib::Request &request);
[[nodiscard]] BodySource sourceOf(const httplib::ContentReader &reader);
/// Whether there is a route for it. The library collects the body of whatever has none, up to the largest asset: before
/// anybody asks for a token.
[[nodiscard]] bool isExpected(const httplib::Request &in);

} // namespace ironfence::console::server::http
