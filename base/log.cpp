// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include "base/clock.h"

#include <QLoggingCategory>
#include <cstdio>

namespace ironfence::base {

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // A line break inside a message would let outside text forge a log line.
    QString text = message;
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    const auto line = QStringLiteral("%1 %2 %3 %4\n")
                          .arg(toRfc3339(SystemClock().now()), QLatin1String(levelName(type)),
                               QLatin1String(context.category ? context.category : "default"), text)
                          .toUtf8();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void installLogging(bool quiet)
{
    qInstallMessageHandler(writeLine);
    QLoggingCategory::setFilterRules(quiet ? QStringLiteral("*.debug=false\n*.info=false")
                                           : QStringLiteral("*.debug=false"));
}

} // namespace ironfence::base
