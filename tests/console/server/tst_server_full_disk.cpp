// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/asset_upload.h"
#include "tests/console/server/server_fixture.h"

#include <QTemporaryFile>
#include <QtTest>
#include <sched.h>
#include <sys/mount.h>

using namespace ironfence;
using namespace ironfence::console::server;

/// A server whose assets lie on a disk that fills up: 4 MiB in a mount namespace that ends with the test.
class ServerFullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysSoBeforeAnythingIsSent();
    void saysSoInTheMiddle();
    void goesOnWhenThereIsRoomAgain();
    void cleanupTestCase();

private:
    [[nodiscard]] base::Result<void> upload(const QByteArray &bytes, qint64 *sent) const;
    [[nodiscard]] QString ballast() const { return m_server.config().contentDirectory() + QStringLiteral("/ballast"); }

    ServerFixture m_server;
    bool m_isMounted = false;
};

void ServerFullDiskTest::initTestCase()
{
    if (::unshare(CLONE_NEWNS) != 0)
        QSKIP("this machine lets nobody make a mount namespace");
    (void)::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const auto content = m_server.config().contentDirectory();
    QVERIFY(QDir().mkpath(content));
    if (::mount("tmpfs", QFile::encodeName(content).constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=4m,mode=700") !=
        0)
        QSKIP("this machine lets nobody mount a file system");
    m_isMounted = true;
    QVERIFY2(m_server.start(), qPrintable(m_server.output()));
    QFile file(ballast());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(1'000'000, 'b')), 1'000'000);
}

base::Result<void> ServerFullDiskTest::upload(const QByteArray &bytes, qint64 *sent) const
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("no file");
    const console::client::ApiClient api(m_server.config().httpUrl(), ServerFixture::token().toLatin1());
    media::Facts facts;
    facts.mediaType = QStringLiteral("video/mp4");
    facts.size = {1920, 1080};
    const auto progress = [sent](qint64 now) {
        *sent = now;
        return true;
    };
    return console::client::AssetUpload(api, {base::Sha256::of(bytes), bytes.size()}, file)
        .run(QStringLiteral("film.mp4"), facts, {.progress = progress});
}

void ServerFullDiskTest::saysSoBeforeAnythingIsSent()
{
    qint64 sent = 0;
    const auto refused = upload(QByteArray(6'000'000, 'a'), &sent);
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QStringLiteral("full"));
    QCOMPARE(sent, 0);
}

void ServerFullDiskTest::saysSoInTheMiddle()
{
    const auto reply = m_server.putAsset(QByteArray(4'500'000, 'c')); // by who does not ask
    QCOMPARE(reply.status, 507);
    QCOMPARE(reply.code(), QStringLiteral("full"));
    qint64 sent = 0;
    const auto refused = upload(QByteArray(4'500'000, 'c'), &sent);
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QStringLiteral("full"));
    QCOMPARE(sent, 0); // not sent again and again
}

void ServerFullDiskTest::goesOnWhenThereIsRoomAgain()
{
    QVERIFY(QFile::remove(ballast()));
    const auto mountPoint = QFile::encodeName(m_server.config().contentDirectory());
    QCOMPARE(::mount("tmpfs", mountPoint.constData(), "tmpfs", MS_REMOUNT | MS_NOSUID | MS_NODEV, "size=16m"), 0);
    qint64 sent = 0;
    const auto done = upload(QByteArray(4'500'000, 'c'), &sent);
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    QCOMPARE(sent, 4'500'000);
}

void ServerFullDiskTest::cleanupTestCase()
{
    if (!m_isMounted)
        return;
    (void)m_server.stop();
    ::umount2(QFile::encodeName(m_server.config().contentDirectory()).constData(), MNT_DETACH);
}

QTEST_GUILESS_MAIN(ServerFullDiskTest)
#include "tst_server_full_disk.moc"
