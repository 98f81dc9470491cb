// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/output.h"

#include "console/cli/text_width.h"

#include <QDateTime>
#include <QLocale>
#include <cstdio>
#include <unistd.h>

namespace ironfence::console::cli {

namespace {

void write(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

const char *codeOf(Colour colour)
{
    switch (colour) {
    case Colour::Plain:
        return "0";
    case Colour::Bold:
        return "1";
    case Colour::Green:
        return "32";
    case Colour::Yellow:
        return "33";
    case Colour::Red:
        return "31";
    }
    return "0";
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8());
}

void print(const base::json::Value &value)
{
    write(stdout, base::json::write(value));
}

void note(const QString &line)
{
    write(stderr, line.toUtf8());
}

void complain(const base::Error &error)
{
    write(stderr, QStringLiteral("ironfence: %1").arg(printable(error.line())).toUtf8());
}

QString coloured(const QString &text, Colour colour)
{
    static const bool wanted = isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR");
    if (!wanted || colour == Colour::Plain)
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(codeOf(colour)), text);
}

bool errorsGoToTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

QString localTime(base::UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMs(time)).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString byteCount(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString counted(qint64 count, const QString &singular)
{
    return count == 1 ? QStringLiteral("1 %1").arg(singular) : QStringLiteral("%1 %2s").arg(count).arg(singular);
}

} // namespace ironfence::console::cli
