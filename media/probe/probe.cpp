// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/probe.h"

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

constexpr int wallLimitMs = 30'000;      // since the last sign of life
constexpr qint64 totalLimitMs = 960'000; // more than the program gives itself
constexpr qsizetype mostSaid = 1 << 20;  // on stderr, before it counts as trouble

// The exit codes that every program of the project shares; these three are verdicts, the rest is trouble.
constexpr int exitOk = 0;
constexpr int exitNotFound = 4;
constexpr int exitRefused = 8;

QString programPath()
{
    const auto folder = qEnvironmentVariable("IRONFENCE_BIN", QCoreApplication::applicationDirPath());
    return folder + QStringLiteral("/ironfence-probe");
}

// Libraries write to stderr too; the program marks its own line.
QString messageOf(const QByteArray &errors)
{
    const auto mark = QStringLiteral("ironfence-probe: ");
    QString message;
    for (const auto &line : QString::fromUtf8(errors).split(u'\n')) {
        if (line.startsWith(mark))
            message = line.mid(mark.size()).left(500);
    }
    return message;
}

Result<Facts> factsOf(const QByteArray &output)
{
    const auto json = base::json::parse(output);
    if (!json)
        return failure(ErrorCode::Internal, QStringLiteral("ironfence-probe gave no readable answer"),
                       json.error().line());
    base::json::Reader reader;
    auto facts = Facts::read(base::json::Object(*json, QStringLiteral("$"), reader));
    return reader.finish(std::move(facts));
}

/// Whether it ended by itself and in time; what it said on stderr goes to `said`.
bool awaitEnd(QProcess &process, QByteArray &said, const std::function<void(int)> &progress)
{
    QElapsedTimer total;
    QElapsedTimer silent;
    total.start();
    silent.start();
    process.setReadChannel(QProcess::StandardError);
    while (process.state() != QProcess::NotRunning) {
        if (silent.elapsed() >= wallLimitMs || total.elapsed() >= totalLimitMs ||
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

Result<Facts> probe(const QString &file, const std::function<void(int)> &progress)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(programPath(), {QFileInfo(file).absoluteFilePath()});
    if (!process.waitForStarted())
        return failure(ErrorCode::Internal, QStringLiteral("cannot start the probe program"), programPath());
    QByteArray said;
    if (!awaitEnd(process, said, progress)) {
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
        return factsOf(process.readAllStandardOutput());
    case exitNotFound:
        return failure(ErrorCode::NotFound, messageOf(said), file);
    case exitRefused:
        return failure(ErrorCode::Unsupported, messageOf(said), file);
    default:
        return failure(ErrorCode::Internal, QStringLiteral("the probe program failed: %1").arg(messageOf(said)), file);
    }
}

} // namespace ironfence::media
