// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/deployment/server_config.h"

namespace ironfence::console::server::supervision {

/// The header by which the proxy proves to the API that it is the proxy.
inline constexpr const char *proxySecretHeader = "X-Ironfence-Proxy";

/// nginx.conf. All paths are relative to the prefix, which is the server's directory; run/nginx/ must exist.
[[nodiscard]] QByteArray proxyConfiguration(const deployment::Listener &listener, const deployment::Listener &api,
                                            const QString &proxySecret, bool asRoot);

} // namespace ironfence::console::server::supervision
