// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <chrono>
#include <memory>

namespace ironfence::console::server::metrics {

/// How many requests there were of each route and status, and how long their answers took. Any thread.
class RequestFigures
{
public:
    RequestFigures();
    ~RequestFigures();
    Q_DISABLE_COPY_MOVE(RequestFigures)

    /// `route` is of a bounded number of routes, never what a sender made up.
    void count(const QByteArray &method, const QByteArray &route, int status, std::chrono::nanoseconds duration);
    /// In the text format of Prometheus, version 0.0.4.
    [[nodiscard]] QByteArray text() const;

private:
    struct Families;
    std::unique_ptr<Families> m_families;
};

} // namespace ironfence::console::server::metrics
