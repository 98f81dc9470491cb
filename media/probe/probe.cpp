// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/probe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr int wallLimitMs = 30'000;

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

} // namespace

Result<Facts> probe(const QString &file)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(programPath(), {QFileInfo(file).absoluteFilePath()});
    if (!process.waitForStarted())
        return failure(ErrorCode::Internal, QStringLiteral("cannot start the probe program"), programPath());
    if (!process.waitForFinished(wallLimitMs)) {
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
        return failure(ErrorCode::NotFound, messageOf(process.readAllStandardError()), file);
    case exitRefused:
        return failure(ErrorCode::Unsupported, messageOf(process.readAllStandardError()), file);
    default:
        return failure(ErrorCode::Internal,
                       QStringLiteral("the probe program failed: %1").arg(messageOf(process.readAllStandardError())),
                       file);
    }
}

} // namespace ironfence::media
