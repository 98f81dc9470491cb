// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/crossing.h"
#include "console/server/http/gate.h"
#include "console/server/http/upload.h"

#include "console/deployment/server_config.h"

#include <memory>

namespace ironfence::console::server::http {

/// The operator API's listener on loopback, behind the proxy. Its threads authenticate, bound and read requests, stream
/// asset bytes into the store, answer /time at once, and carry everything else over the Crossing. Created and destroyed
/// on the main thread.
class HttpServer
{
public:
    /// Told, on the listener's thread, that it ended though nobody stopped it.
    using Broken = std::function<void(const base::Error &)>;

    /// Told, on the thread that answered, of every request: its status and how long the answer took.
    using Counted = std::function<void(const Request &, int status, std::chrono::nanoseconds duration)>;

    /// Binds and listens. Borrows store and crossing. Errors: Conflict (the port is in use), Io.
    [[nodiscard]] static base::Result<std::unique_ptr<HttpServer>> start(const deployment::Listener &listener,
                                                                         Gate gate, media::Store &store,
                                                                         Crossing &crossing, Broken broken,
                                                                         Counted counted = {});
    /// Closes the crossing, stops listening and joins all threads.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

private:
    class Worker;
    explicit HttpServer(std::unique_ptr<Worker> worker);

    std::unique_ptr<Worker> m_worker;
};

} // namespace ironfence::console::server::http
