// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/confined_program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr int wallLimitMs = 30'000;     // since the last sign of life
constexpr qsizetype mostSaid = 1 << 20; // on stderr, before it counts as trouble

// The exit codes that every program of the project shares; these three are verdicts, the rest is trouble.
constexpr int exitOk = 0;
constexpr int exitNotFound = 4;
constexpr int exitRefused = 8;

/// Whether it ended by itself and in time; what it said on stderr goes to `said`.
bool awaitEnd(QProcess &process, std::chrono::milliseconds life, QByteArray &said,
              const std::function<void(int)> &progress)
{
    QElapsedTimer total;
    QElapsedTimer silent;
    total.start();
    silent.start();
    process.setReadChannel(QProcess::StandardError);
    while (process.state() != QProcess::NotRunning) {
        if (silent.elapsed() >= wallLimitMs || total.elapsed() >= life.count() ||
            said.size() + process.bytesAvailable() > mostSaid)
            return false;
        process.waitForReadyRead(static_cast<int>(wallLimitMs - silent.elapsed()));
        while (process.canReadLine()) {
            const auto line = process.readLine();
            if (!line.startsWith("measured ")) {
                said += line;
                continue;
            }
            silent.start();
            if (progress)
                progress(std::clamp(line.mid(9).trimmed().toInt(), 0, 100));
        }
    }
    said += process.readAllStandardError();
    return true;
}

} // namespace

QString ConfinedProgram::path() const
{
    return qEnvironmentVariable("IRONFENCE_BIN", QCoreApplication::applicationDirPath()) + u'/' + name;
}

// Libraries write to stderr too; the program marks its own line.
QString ConfinedProgram::messageOf(const QByteArray &errors) const
{
    const auto mark = name + QStringLiteral(": ");
    QString message;
    for (const auto &line : QString::fromUtf8(errors).split(u'\n')) {
        if (line.startsWith(mark))
            message = line.mid(mark.size()).left(500);
    }
    return message;
}

Result<QByteArray> ConfinedProgram::run(const QString &file, const QStringList &options,
                                        const std::function<void(int)> &progress) const
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(path(), QStringList{QFileInfo(file).absoluteFilePath()} + options);
    if (!process.waitForStarted())
        return failure(ErrorCode::Internal, QStringLiteral("cannot start the program %1").arg(name), path());
    QByteArray said;
    if (!awaitEnd(process, life, said, progress)) {
        process.kill();
        process.waitForFinished();
        return failure(ErrorCode::Unavailable, QStringLiteral("the file could not be understood within 30 s"), file);
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return failure(
            ErrorCode::Unsupported,
            QStringLiteral("decoding it crashes or takes more memory or time than a screen has; export it anew"), file);
    }

    switch (process.exitCode()) {
    case exitOk:
        return process.readAllStandardOutput();
    case exitNotFound:
        return failure(ErrorCode::NotFound, messageOf(said), file);
    case exitRefused:
        return failure(ErrorCode::Unsupported, messageOf(said), file);
    default:
        return failure(ErrorCode::Internal, QStringLiteral("%1 failed: %2").arg(name, messageOf(said)), file);
    }
}

} // namespace ironfence::media
