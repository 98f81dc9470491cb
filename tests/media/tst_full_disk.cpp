// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/disk_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace ironfence;

/// A disk that fills up while an object is written: a file system of 1 MiB in a mount namespace that ends with the
/// test.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void saysFullAndKeepsWhatCame();
    void goesOnWhenThereIsRoomAgain();

private:
    const QByteArray m_bytes = QByteArray(700 * 1024, 'a');
    const base::ObjectRef m_object{base::Sha256::of(m_bytes), m_bytes.size()};
    QTemporaryDir m_folder;
    QString m_ballast = m_folder.filePath(QStringLiteral("ballast"));
    std::unique_ptr<media::DiskStore> m_store;
    bool m_mounted = false;
};

static bool enterNamespace()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    const auto user = QByteArray::number(::getuid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    QFile map(QStringLiteral("/proc/self/uid_map"));
    return map.open(QIODevice::WriteOnly) && map.write("0 " + user + " 1") > 0;
}

void TestFullDisk::initTestCase()
{
    if (!enterNamespace())
        QSKIP("this machine lets nobody make a mount namespace");
    (void)::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const auto path = QFile::encodeName(m_folder.path());
    if (::mount("tmpfs", path.constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=1m") != 0)
        QSKIP("this machine lets nobody mount a file system");
    m_mounted = true;

    m_store = media::DiskStore::open(m_folder.filePath(QStringLiteral("content"))).value();
    QFile ballast(m_ballast);
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    QCOMPARE(ballast.write(QByteArray(500 * 1024, 'b')), 500 * 1024);
}

void TestFullDisk::cleanupTestCase()
{
    m_store.reset();
    if (m_mounted)
        ::umount(QFile::encodeName(m_folder.path()).constData());
}

void TestFullDisk::saysFullAndKeepsWhatCame()
{
    auto writer = m_store->write(m_object);
    QVERIFY(writer);
    constexpr qsizetype piece = 64 * 1024;
    base::Result<void> appended;
    for (qsizetype at = 0; at < m_bytes.size() && appended; at += piece)
        appended = (*writer)->append(QByteArrayView(m_bytes).sliced(at, std::min(piece, m_bytes.size() - at)));

    QVERIFY(!appended);
    QCOMPARE(base::nameOf(appended.error().code), QStringLiteral("full"));
    QVERIFY((*writer)->offset() > 0);
    QVERIFY(m_store->room() < m_object.length - (*writer)->offset());
    QVERIFY(!m_store->contains(m_object));
    QVERIFY(!media::put(*m_store, QByteArray(600 * 1024, 'c')));
    QVERIFY(m_store->list()->isEmpty());
}

void TestFullDisk::goesOnWhenThereIsRoomAgain()
{
    QVERIFY(QFile::remove(m_ballast));
    auto writer = m_store->write(m_object);
    QVERIFY(writer);
    const auto offset = (*writer)->offset();
    QVERIFY(offset > 0);
    QVERIFY(m_store->room() >= m_object.length - offset);
    QVERIFY((*writer)->append(QByteArrayView(m_bytes).sliced(offset)));
    QVERIFY((*writer)->commit());
    QVERIFY(m_store->verify(m_object));
}

QTEST_APPLESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
