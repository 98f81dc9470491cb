// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/film_process.h"

#include "base/exit_code.h"
#include "console/cli/sibling_program.h"

#include <QProcess>
#include <array>
#include <csignal>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::ExitCode;
using base::failure;
using base::Result;

namespace {

constexpr std::array ending{SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t interruptions = 0;

/// While it lives, requests to end are noted instead of obeyed.
class Interruptible
{
public:
    Interruptible()
    {
        interruptions = 0;
        struct sigaction note = {};
        note.sa_handler = [](int) { interruptions = 1; };
        for (std::size_t i = 0; i < ending.size(); ++i)
            sigaction(ending.at(i), &note, &m_before.at(i));
    }
    ~Interruptible()
    {
        for (std::size_t i = 0; i < ending.size(); ++i)
            sigaction(ending.at(i), &m_before.at(i), nullptr);
    }
    Q_DISABLE_COPY_MOVE(Interruptible)

private:
    std::array<struct sigaction, ending.size()> m_before{};
};

/// What the program's exit code says; its line says the rest.
ErrorCode codeOf(int exitCode)
{
    switch (static_cast<ExitCode>(exitCode)) {
    case ExitCode::InvalidInput:
        return ErrorCode::Invalid;
    case ExitCode::NotFound:
        return ErrorCode::NotFound;
    case ExitCode::Unavailable: // of an encoder that is not there: nothing that a second try mends
    case ExitCode::Refused:
        return ErrorCode::Unsupported;
    default:
        return ErrorCode::Io;
    }
}

void tell(QProcess &program, const std::function<void(qint64, qint64)> &progress)
{
    while (program.canReadLine()) {
        const auto numbers = program.readLine().trimmed().split(' ');
        if (numbers.size() == 2)
            progress(numbers.at(0).toLongLong(), numbers.at(1).toLongLong());
    }
}

} // namespace

Result<bool> makeFilm(const base::json::Value &job, const std::function<void(qint64, qint64)> &progress)
{
    constexpr int look = 100;       // ms between looks at what a signal noted
    constexpr int patience = 10000; // ms that it has to take its file away
    const auto name = QStringLiteral("ironfence-render");
    const Interruptible interruptible;
    QProcess program;
    program.start(siblingProgram(name), QStringList());
    if (!program.waitForStarted())
        return failure(ErrorCode::Unsupported, QStringLiteral("this program is not here: install it beside ironfence"),
                       siblingProgram(name));
    program.write(base::json::write(job));
    program.closeWriteChannel();
    while (program.state() != QProcess::NotRunning && !interruptions) {
        program.waitForReadyRead(look);
        tell(program, progress);
    }
    if (interruptions) {
        program.terminate();
        if (!program.waitForFinished(patience)) {
            program.kill();
            program.waitForFinished();
        }
        return false;
    }
    if (program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0)
        return true;
    if (program.exitCode() == static_cast<int>(ExitCode::Interrupted))
        return false;
    return failure(program.exitStatus() == QProcess::NormalExit ? codeOf(program.exitCode()) : ErrorCode::Internal,
                   reasonIn(program.readAllStandardError(), name));
}

} // namespace ironfence::console::cli
