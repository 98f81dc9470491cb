// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/xvfb.h"

#include <sys/resource.h>

namespace ironfence::support {

Xvfb::~Xvfb()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

bool Xvfb::start()
{
    // A monitor does not wait for a processor; where the machine lets it, neither does this one.
    m_process.setChildProcessModifier([] { ::setpriority(PRIO_PROCESS, 0, -10); });
    // -displayfd writes the number once the server accepts clients; -noreset keeps it alive between clients.
    m_process.start(QStringLiteral("Xvfb"),
                    {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"),
                     QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-screen"), QStringLiteral("0"),
                     QStringLiteral("%1x%2x24").arg(m_size.width()).arg(m_size.height())});
    if (!m_process.waitForStarted(5'000))
        return false;
    QByteArray number;
    while (!number.endsWith('\n')) {
        if (!m_process.waitForReadyRead(10'000))
            return false;
        number += m_process.readAllStandardOutput();
    }
    m_display = u':' + QString::fromLatin1(number.trimmed());
    return true;
}

} // namespace ironfence::support
