// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/confinement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <functional>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ironfence;

/// What a program that meets a hostile file can still do with other files.
class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsFilesAsTheyAre_data();
    void keepsFilesAsTheyAre();
};

namespace {

bool canWrite(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    return file >= 0 && ::close(file) == 0;
}

/// The answer of a process that confines itself first.
bool confined(const QByteArray &folder, const std::function<bool()> &attempt)
{
    const pid_t child = ::fork();
    if (child == 0) {
        (void)::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        media::confineFiles(folder);
        ::_exit(attempt() ? 0 : 1);
    }
    int status = -1;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

void TestConfinement::initTestCase()
{
    constexpr unsigned askForTheVersion = 1;
    if (::syscall(SYS_landlock_create_ruleset, nullptr, 0, askForTheVersion) < 1)
        QSKIP("this kernel has no Landlock");
}

void TestConfinement::keepsFilesAsTheyAre_data()
{
    QTest::addColumn<bool>("hasFolder");
    QTest::newRow("nowhere to write") << false;
    QTest::newRow("a folder to write to") << true;
}

void TestConfinement::keepsFilesAsTheyAre()
{
    QFETCH(bool, hasFolder);
    const QTemporaryDir own;
    const QTemporaryDir other;
    const auto in = [](const QTemporaryDir &folder, const char *name) {
        return QFile::encodeName(folder.filePath(QString::fromLatin1(name)));
    };
    const auto there = in(other, "there");
    const auto folder = hasFolder ? QFile::encodeName(own.path()) : QByteArray();
    QVERIFY(canWrite(there));
    QVERIFY(confined(folder, [&] { return ::access(there.constData(), R_OK) == 0; }));
    QVERIFY(!confined(folder, [&] { return canWrite(there); }));
    QVERIFY(!confined(folder, [&] { return canWrite(in(other, "new")); }));
    QVERIFY(!confined(folder, [&] { return ::unlink(there.constData()) == 0; }));
    QVERIFY(!confined(folder, [&] { return ::truncate(there.constData(), 0) == 0; }) ||
            ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1U) < 3);
    QCOMPARE(confined(folder, [&] { return canWrite(in(own, "new")); }), hasFolder);
    QVERIFY(canWrite(in(own, "of this process")));
}

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
