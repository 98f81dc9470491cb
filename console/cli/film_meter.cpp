// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/film_meter.h"

#include "console/cli/output.h"
#include "console/cli/text_width.h"

#include <cstdio>

namespace ironfence::console::cli {

namespace {

constexpr qint64 drawEvery = 200; // ms: more would be flicker

} // namespace

QString timeLeft(qint64 done, qint64 all, base::Milliseconds elapsed)
{
    constexpr base::Milliseconds warming{1000};
    if (done <= 0 || done >= all || elapsed < warming)
        return {};
    const auto seconds = (elapsed.count() * (all - done) / done + 500) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

FilmMeter::FilmMeter(const QString &name) : m_name(printable(name)), m_terminal(errorsGoToTerminal())
{
    m_since.start();
}

FilmMeter::~FilmMeter()
{
    if (m_terminal && m_shown >= 0)
        std::fputs("\r\x1b[K", stderr); // the result's line takes the bar's place
}

void FilmMeter::show(qint64 done, qint64 all)
{
    constexpr int step = 25;
    const auto percent = static_cast<int>(100 * done / std::max<qint64>(all, 1));
    const auto now = m_since.elapsed();
    if (m_terminal) {
        if (m_drawnAt >= 0 && now - m_drawnAt < drawEvery && done < all)
            return;
        m_drawnAt = now;
        m_shown = percent;
        constexpr int width = 30;
        const int filled = percent * width / 100;
        const auto left = timeLeft(done, all, base::Milliseconds(now));
        const auto line = QStringLiteral("\r%1 [%2%3] %4 %%5\x1b[K")
                              .arg(padded(m_name, 24), QString(filled, u'#'), QString(width - filled, u'.'))
                              .arg(percent, 3)
                              .arg(left.isEmpty() ? QString() : QStringLiteral(", %1 left").arg(left));
        std::fputs(line.toUtf8().constData(), stderr);
        std::fflush(stderr);
    } else if (percent / step != m_shown / step && percent >= step) {
        m_shown = percent;
        note(QStringLiteral("%1  %2 %").arg(m_name).arg(percent));
    }
}

} // namespace ironfence::console::cli
