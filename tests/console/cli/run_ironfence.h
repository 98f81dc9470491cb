// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace ironfence::tests {

/// What the real program answered.
struct Run
{
    int exitCode = -1;
    QString out;
    QString err;
};

/// Runs `ironfence` without a terminal (a session of its own), so that it has nobody to ask. `environment` holds NAME,
/// value.
inline Run runIronfence(const QStringList &arguments, const QList<std::pair<QString, QString>> &environment = {})
{
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("IRONFENCE_OPERATOR"));
    variables.remove(QStringLiteral("IRONFENCE_PASSPHRASE"));
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(
        QStringLiteral("setsid"),
        QStringList{QStringLiteral("--wait"), qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence")} +
            arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A command line as words; none of them holds a space.
inline Run runIronfence(const char *words, const QList<std::pair<QString, QString>> &environment = {})
{
    return runIronfence(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts), environment);
}

} // namespace ironfence::tests
