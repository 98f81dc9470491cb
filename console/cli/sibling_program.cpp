// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/sibling_program.h"

#include <QCoreApplication>

namespace ironfence::console::cli {

QString siblingProgram(const QString &name)
{
    return qEnvironmentVariable("IRONFENCE_BIN", QCoreApplication::applicationDirPath()) + u'/' + name;
}

QString reasonIn(const QByteArray &errors, const QString &name)
{
    const auto mark = name + QStringLiteral(": ");
    QString reason = QStringLiteral("it gave no reason");
    for (const auto &line : QString::fromUtf8(errors).split(u'\n')) {
        if (line.startsWith(mark))
            reason = line.mid(mark.size()).left(500);
    }
    return reason;
}

} // namespace ironfence::console::cli
