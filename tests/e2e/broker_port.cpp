// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/broker_port.h"

#include <QFile>
#include <functional>

namespace ironfence::e2e {

namespace {

/// The value of "port" in "[broker]" is shown, and may be changed.
bool edit(const QString &playerIni, const std::function<void(QByteArray &)> &port)
{
    const QByteArray key("port=");
    QFile file(playerIni);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    auto lines = file.readAll().split('\n');
    bool isBroker = false;
    bool isFound = false;
    for (auto &line : lines) {
        if (line.startsWith('['))
            isBroker = line.startsWith("[broker]");
        if (!isBroker || !line.startsWith(key))
            continue;
        auto value = line.mid(key.size());
        port(value);
        line = key + value;
        isFound = true;
    }
    return isFound && file.resize(0) && file.seek(0) && file.write(lines.join('\n')) > 0;
}

} // namespace

int brokerPortOf(const QString &playerIni)
{
    int port = 0;
    return edit(playerIni, [&](const QByteArray &value) { port = value.toInt(); }) ? port : 0;
}

bool setBrokerPort(const QString &playerIni, int port)
{
    return edit(playerIni, [&](QByteArray &value) { value = QByteArray::number(port); });
}

} // namespace ironfence::e2e
