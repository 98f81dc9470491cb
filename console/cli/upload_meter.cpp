// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/upload_meter.h"

#include "console/cli/output.h"
#include "console/cli/text_width.h"

#include <algorithm>
#include <cstdio>

namespace ironfence::console::cli {

UploadMeter::UploadMeter(const QString &name, qint64 bytes)
    : m_name(printable(name)), m_bytes(std::max<qint64>(bytes, 1)), m_terminal(errorsGoToTerminal())
{
}

UploadMeter::UploadMeter(const QString &name) : m_name(printable(name)), m_terminal(errorsGoToTerminal()) {}

UploadMeter::~UploadMeter()
{
    clearBar(); // the result's line takes its place
}

int UploadMeter::percentOf(qint64 bytes) const
{
    return static_cast<int>(std::clamp<qint64>(bytes * 100 / m_bytes.value_or(100), 0, 100));
}

void UploadMeter::clearBar() const
{
    if (m_terminal && m_shown >= 0)
        std::fputs("\r\x1b[K", stderr);
}

void UploadMeter::goOn(qint64 kept)
{
    clearBar();
    m_shown = percentOf(kept);
    note(QStringLiteral("%1  goes on at %2 %: %3 were there already")
             .arg(m_name, QString::number(m_shown), byteCount(kept)));
}

void UploadMeter::pause(const base::Error &error)
{
    clearBar();
    m_shown = -1;
    note(QStringLiteral("%1  broke off and is tried again: %2").arg(m_name, error.message));
}

void UploadMeter::show(qint64 sent)
{
    constexpr int step = 25;
    const int percent = percentOf(sent);
    if (percent == m_shown || (!m_terminal && percent / step == m_shown / step && m_shown >= 0))
        return;
    const bool first = m_shown < 0;
    m_shown = percent;
    if (m_terminal)
        drawBar(percent);
    else if (!first || percent >= step)
        note(QStringLiteral("%1  %2 %").arg(m_name, QString::number(percent)));
}

void UploadMeter::drawBar(int percent) const
{
    constexpr int width = 30;
    const int filled = percent * width / 100;
    const auto bar = QString(filled, u'#') + QString(width - filled, u'.');
    const auto line = QStringLiteral("\r%1 [%2] %3 %%4")
                          .arg(padded(m_name, 24), bar)
                          .arg(percent, 3)
                          .arg(m_bytes ? QStringLiteral(" of ") + byteCount(*m_bytes) : QString());
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace ironfence::console::cli
