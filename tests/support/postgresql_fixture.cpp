// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/postgresql_fixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace ironfence::support {

namespace {

/// Debian keeps each version apart; the newest is taken.
QString findPrograms()
{
    const QString all = QStringLiteral("/usr/lib/postgresql");
    QString newest;
    int version = 0;
    for (const auto &name : QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto folder = QStringLiteral("%1/%2/bin").arg(all, name);
        if (name.toInt() > version && QFile::exists(folder + QStringLiteral("/initdb"))) {
            version = name.toInt();
            newest = folder;
        }
    }
    return newest;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("it wrote nothing");
}

/// In memory, if it has room: to be durable there takes no time. The path of a socket has little room, too.
QString newFolder()
{
    constexpr qint64 enough = 512 * 1024 * 1024;
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool fits = memory.isReady() && !memory.isReadOnly() && memory.bytesAvailable() > enough;
    return fits ? QStringLiteral("/dev/shm/if-pg-XXXXXX") : QStringLiteral("/tmp/if-pg-XXXXXX");
}

} // namespace

PostgresqlFixture::PostgresqlFixture() : m_folder(newFolder()), m_programs(findPrograms())
{
    if (::geteuid() != 0)
        return;
    for (const char *name : {"postgres", "nobody"}) {
        if (const passwd *user = ::getpwnam(name); user != nullptr) {
            m_user = user->pw_uid;
            m_group = user->pw_gid;
            break;
        }
    }
    if (::chown(QFile::encodeName(m_folder.path()).constData(), m_user, m_group) != 0)
        qWarning("the folder of PostgreSQL cannot be given away");
}

PostgresqlFixture::~PostgresqlFixture()
{
    end(SIGQUIT); // an immediate shutdown: nothing of it is needed any more
}

void PostgresqlFixture::prepare(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([user = m_user, group = m_group] {
        if (user != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0))
            ::_exit(1);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // an immediate shutdown: its processes end, too
    });
}

bool PostgresqlFixture::makeCluster()
{
    QProcess initdb;
    prepare(initdb);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(m_programs + QStringLiteral("/initdb"),
                 {QStringLiteral("--pgdata"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("--username"),
                  QStringLiteral("ironfence"), QStringLiteral("--auth"), QStringLiteral("trust"),
                  QStringLiteral("--encoding"), QStringLiteral("UTF8"), QStringLiteral("--locale"),
                  QStringLiteral("C.UTF-8"), QStringLiteral("--locale-provider"), QStringLiteral("icu"),
                  QStringLiteral("--icu-locale"), QStringLiteral("en-US"), QStringLiteral("--no-sync")});
    if (initdb.waitForFinished(60'000) && initdb.exitStatus() == QProcess::NormalExit && initdb.exitCode() == 0)
        return true;
    qWarning("PostgreSQL makes no cluster: %s", initdb.readAll().constData());
    return false;
}

bool PostgresqlFixture::start()
{
    if (m_programs.isEmpty()) {
        qWarning("PostgreSQL is not installed: packaging/setup installs it for the tests");
        return false;
    }
    if (!QFile::exists(m_folder.filePath(QStringLiteral("data/PG_VERSION"))) && !makeCluster())
        return false;
    prepare(m_process);
    const auto log = m_folder.filePath(QStringLiteral("log"));
    m_process.setStandardErrorFile(log);
    m_process.start(m_programs + QStringLiteral("/postgres"),
                    {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                     m_folder.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                     QStringLiteral("max_wal_size=64MB"), QStringLiteral("-c"), QStringLiteral("autovacuum=off")});
    for (QDeadlineTimer deadline(30'000); !deadline.hasExpired();) {
        if (m_process.waitForFinished(20)) // between two tries; true when it gave up
            break;
        if (answers())
            return true;
    }
    qWarning("PostgreSQL does not start: %s", readAll(log).constData());
    return false;
}

void PostgresqlFixture::stop()
{
    end(SIGINT); // a fast shutdown
}

void PostgresqlFixture::end(int signal)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
    if (m_process.waitForFinished(30'000))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString PostgresqlFixture::address(const QString &database) const
{
    return QStringLiteral("host=%1 dbname=%2 user=ironfence").arg(m_folder.path(), database);
}

bool PostgresqlFixture::answers() const
{
    QProcess asked;
    asked.start(m_programs + QStringLiteral("/pg_isready"),
                {QStringLiteral("--quiet"), QStringLiteral("--host"), m_folder.path()});
    return asked.waitForFinished(10'000) && asked.exitCode() == 0;
}

bool PostgresqlFixture::run(const QString &statement) const
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(m_programs + QStringLiteral("/psql"),
               {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"), QStringLiteral("--set=ON_ERROR_STOP=1"),
                QStringLiteral("--command"), statement, address()});
    if (psql.waitForFinished(30'000) && psql.exitStatus() == QProcess::NormalExit && psql.exitCode() == 0)
        return true;
    qWarning("psql: %s", psql.readAll().constData());
    return false;
}

} // namespace ironfence::support
