// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/free_port.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace ironfence::support {

int freePort()
{
    constexpr int lowest = 20000;
    constexpr int beyond = 32000;
    constexpr int attempts = 200;
    QTcpServer probe;
    for (int i = 0; i < attempts; ++i) {
        const int port = QRandomGenerator::global()->bounded(lowest, beyond);
        if (probe.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            return port;
    }
    return 0;
}

} // namespace ironfence::support
