// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/prompt.h"

#include <QString>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;

constexpr char interrupt = 3; ///< what Ctrl-C sends while the terminal does not turn it into a signal

/// The controlling terminal, whatever stdin and stdout are connected to.
class Tty
{
public:
    Tty() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {}
    ~Tty()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Tty)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    void write(const QByteArray &text) const
    {
        qsizetype done = 0;
        while (done < text.size()) {
            const auto written =
                ::write(m_descriptor, text.constData() + done, static_cast<size_t>(text.size() - done));
            if (written <= 0)
                return;
            done += written;
        }
    }

    /// Up to the line's end, or to a Ctrl-C that arrived as a character: then that is its last one.
    [[nodiscard]] QByteArray readLine() const
    {
        constexpr qsizetype longest = 1024;
        QByteArray line;
        char c = 0;
        while (!line.endsWith(interrupt) && ::read(m_descriptor, &c, 1) == 1 && c != '\n') {
            if (line.size() < longest)
                line.append(c);
        }
        return line;
    }

private:
    int m_descriptor;
};

/// Turns the echo off for its lifetime. Interrupting signals wait until the terminal is as it was: Ctrl-C cannot be
/// typed meanwhile (ISIG is off and it arrives as a character), so that a dying program never leaves a silent terminal
/// behind.
class Silence
{
public:
    explicit Silence(int descriptor) : m_descriptor(descriptor)
    {
        sigset_t ending;
        sigemptyset(&ending);
        for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGTSTP})
            sigaddset(&ending, number);
        pthread_sigmask(SIG_BLOCK, &ending, &m_signals);
        tcgetattr(descriptor, &m_settings);
        termios silent = m_settings;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_cc[VEOL] = interrupt; // ends the line at once
        tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        tcsetattr(m_descriptor, TCSAFLUSH, &m_settings);
        pthread_sigmask(SIG_SETMASK, &m_signals, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    int m_descriptor;
    termios m_settings{};
    sigset_t m_signals{};
};

QByteArray askSecret(const Tty &tty, const QByteArray &question)
{
    tty.write(question);
    QByteArray secret;
    {
        const Silence silence(tty.descriptor());
        secret = tty.readLine();
    }
    tty.write("\n");
    if (secret.endsWith(interrupt))
        ::raise(SIGINT); // the terminal is as it was: end as Ctrl-C ends every program
    return secret;
}

std::optional<QByteArray> passphraseFromEnvironment()
{
    if (!qEnvironmentVariableIsSet("IRONFENCE_PASSPHRASE"))
        return {};
    return qgetenv("IRONFENCE_PASSPHRASE");
}

} // namespace

bool hasTerminal()
{
    return Tty().isOpen() && isatty(STDIN_FILENO) == 1;
}

bool confirm(const QString &question)
{
    const Tty tty;
    if (!tty.isOpen())
        return false;
    tty.write(question.toUtf8() + " [y/N] ");
    const auto answer = tty.readLine().trimmed().toLower();
    return answer == "y" || answer == "yes";
}

base::Result<QByteArray> passphraseOf(const QString &keyFile)
{
    if (const auto given = passphraseFromEnvironment())
        return *given;
    const Tty tty;
    if (!tty.isOpen()) {
        return base::failure(ErrorCode::Denied,
                             QStringLiteral("needs a passphrase: run on a terminal, or set IRONFENCE_PASSPHRASE"),
                             keyFile);
    }
    return askSecret(tty, "Passphrase of " + keyFile.toUtf8() + ": ");
}

base::Result<QByteArray> newPassphrase()
{
    auto passphrase = passphraseFromEnvironment();
    if (!passphrase) {
        const Tty tty;
        if (!tty.isOpen()) {
            return base::failure(
                ErrorCode::Invalid,
                QStringLiteral(
                    "the operator's key needs a passphrase: run on a terminal, set IRONFENCE_PASSPHRASE, or give "
                    "--no-passphrase"));
        }
        passphrase = askSecret(tty, "New passphrase for the operator's key: ");
        if (passphrase->size() >= minPassphrase && askSecret(tty, "The same again: ") != *passphrase)
            return base::failure(ErrorCode::Invalid, QStringLiteral("the two passphrases differ"));
    }
    if (passphrase->size() < minPassphrase) {
        return base::failure(ErrorCode::Invalid,
                             QStringLiteral("a passphrase has at least %1 characters").arg(minPassphrase));
    }
    return *passphrase;
}

} // namespace ironfence::console::cli
