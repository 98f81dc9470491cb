// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/// Passphrases on a real (pseudo) terminal: asked twice, never echoed, and Ctrl-C leaves nothing behind.
class TestPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAPassphrase_data();
    void asksForAPassphrase();
};

namespace {

/// `ironfence init` on a terminal of its own, with what a person types after each question.
class Session
{
public:
    explicit Session(const QString &folder)
    {
        const QByteArray program = qgetenv("IRONFENCE_BIN") + "/ironfence";
        const QByteArray server = "--dir=" + folder.toLocal8Bit() + "/server";
        const QByteArray own = "--operator=" + folder.toLocal8Bit() + "/operator";
        m_child = forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_child == 0) {
            unsetenv("IRONFENCE_PASSPHRASE");
            execl(program.constData(), "ironfence", "init", server.constData(), own.constData(),
                  "--authority=county-police", nullptr);
            _exit(127);
        }
    }
    ~Session()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(Session)

    /// Reads until the text has come and the echo is off.
    [[nodiscard]] bool asks(const QByteArray &question)
    {
        while (!m_said.contains(question)) {
            if (!read())
                return false;
        }
        m_said.remove(0, m_said.indexOf(question) + question.size());
        return QTest::qWaitFor([this] { return !echoes(); });
    }
    void type(const QByteArray &keys) const
    {
        QCOMPARE(::write(m_terminal, keys.constData(), static_cast<size_t>(keys.size())), keys.size());
    }
    /// What it said to its end, and how that was: the exit code, or minus the signal.
    QByteArray rest()
    {
        while (read()) {
        }
        int status = 0;
        ::waitpid(std::exchange(m_child, -1), &status, 0);
        m_ended = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
        return m_said;
    }
    [[nodiscard]] int ended() const { return m_ended; }
    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        tcgetattr(m_terminal, &settings);
        return (settings.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
    }

private:
    bool read()
    {
        pollfd ready{m_terminal, POLLIN, 0};
        char bytes[1024];
        const auto size = ::poll(&ready, 1, 30'000) == 1 ? ::read(m_terminal, bytes, sizeof bytes) : -1;
        if (size <= 0)
            return false;
        m_said.append(bytes, size);
        return true;
    }

    int m_terminal = -1;
    pid_t m_child = -1;
    int m_ended = 0;
    QByteArray m_said;
};

} // namespace

void TestPrompt::asksForAPassphrase_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second"); // empty: there is no second question
    QTest::addColumn<int>("ended");
    QTest::newRow("twice the same") << QByteArray("correct horse\n") << QByteArray("correct horse\n") << 0;
    QTest::newRow("chinese") << QByteArray("正确的马\n") << QByteArray("正确的马\n") << 0;
    QTest::newRow("they differ") << QByteArray("correct horse\n") << QByteArray("correct house\n") << 3;
    QTest::newRow("too short") << QByteArray("horse\n") << QByteArray() << 3;
    QTest::newRow("Ctrl-C at once") << QByteArray("\x03") << QByteArray() << -SIGINT;
    QTest::newRow("Ctrl-C in the middle") << QByteArray("correct horse\n") << QByteArray("corr\x03") << -SIGINT;
}

void TestPrompt::asksForAPassphrase()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, ended);
    const QTemporaryDir folder;
    Session session(folder.path());
    QVERIFY(session.asks("New passphrase for the operator's key: "));
    session.type(first);
    if (!second.isEmpty()) {
        QVERIFY(session.asks("The same again: "));
        session.type(second);
    }
    const auto said = session.rest();
    QVERIFY2(session.ended() == ended, said.constData());
    QVERIFY(session.echoes());
    QVERIFY2(!said.contains(first.trimmed()), said.constData());
    const auto left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(left, ended == 0 ? (QStringList{QStringLiteral("operator"), QStringLiteral("server")}) : QStringList());
}

QTEST_GUILESS_MAIN(TestPrompt)
#include "tst_prompt.moc"
