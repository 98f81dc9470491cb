// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/disk_store.h"
#include "media/inspection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ironfence;

/// What the contract does not say: files, links, other processes, sudden death.
class TestDiskStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void laysFilesOutAsDocumented();
    void resumesAfterAKill();
    void startsOverOnForeignPartialBytes();
    void resumesEvenWhatIsComplete();
    void neverOpensWhatIsNoRegularFile_data();
    void neverOpensWhatIsNoRegularFile();
    void takesBackThePartialName_data();
    void takesBackThePartialName();
    void sweepsOldPartialFiles();
    void tellsOfPartialFiles();
    void inspectsWithAStamp();
    void callsNothingDamagedThatWasOnlyTouched();
    void refusesARootThatIsAFile();

private:
    [[nodiscard]] QString partial() const { return m_root + QStringLiteral("/partial/") + m_object.sha256.hex(); }
    void writePartial(const QByteArray &bytes) const;

    const QByteArray m_bytes = QByteArray(3 * 1024 * 1024 + 17, 'v');
    const base::ObjectRef m_object{base::Sha256::of(m_bytes), m_bytes.size()};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    std::unique_ptr<media::DiskStore> m_store;
};

void TestDiskStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->filePath(QStringLiteral("deep/content"));
    m_store = media::DiskStore::open(m_root).value();
}

void TestDiskStore::writePartial(const QByteArray &bytes) const
{
    QFile file(partial());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestDiskStore::laysFilesOutAsDocumented()
{
    QVERIFY(media::put(*m_store, m_bytes));
    const auto hex = m_object.sha256.hex();
    const QString path = m_root + QStringLiteral("/objects/%1/%2").arg(hex.left(2), hex);
    QCOMPARE(m_store->pathOf(m_object.sha256), path);
    QVERIFY(QFile::exists(path));
    QVERIFY(!QFile::exists(partial()));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             0);

    // What lies about without being an object is not listed.
    QFile stray(QFileInfo(path).path() + QStringLiteral("/notes.txt"));
    QVERIFY(stray.open(QIODevice::WriteOnly));
    QCOMPARE(m_store->list().value(), QList{m_object});
}

void TestDiskStore::resumesAfterAKill()
{
    constexpr qsizetype written = 2 * 1024 * 1024 + 5;
    const pid_t child = ::fork();
    if (child == 0) {
        auto writer = m_store->write(m_object);
        const bool ok = writer && (*writer)->append(QByteArrayView(m_bytes).first(written));
        ::raise(ok ? SIGKILL : SIGABRT);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGKILL);

    QVERIFY(!m_store->contains(m_object));
    auto writer = m_store->write(m_object);
    QVERIFY(writer);
    QCOMPARE((*writer)->offset(), written);
    QVERIFY((*writer)->append(QByteArrayView(m_bytes).sliced(written)));
    QVERIFY((*writer)->commit());
    QVERIFY(m_store->verify(m_object));
}

void TestDiskStore::startsOverOnForeignPartialBytes()
{
    // After a power cut a file may have its length and not its bytes: only the hash tells.
    writePartial(QByteArray(1000, '\0'));
    auto writer = m_store->write(m_object);
    QVERIFY(writer);
    QCOMPARE((*writer)->offset(), 1000);
    QVERIFY((*writer)->append(m_bytes.sliced(1000)));
    QVERIFY(!(*writer)->commit());
    QCOMPARE((*writer)->offset(), 0);
    writer->reset();

    writePartial(m_bytes + 'x');
    writer = m_store->write(m_object);
    QVERIFY(writer);
    QCOMPARE((*writer)->offset(), 0);
    QVERIFY((*writer)->append(m_bytes));
    QVERIFY((*writer)->commit());
    QVERIFY(m_store->verify(m_object));
}

void TestDiskStore::resumesEvenWhatIsComplete()
{
    writePartial(m_bytes);
    auto writer = m_store->write(m_object);
    QVERIFY(writer);
    QCOMPARE((*writer)->offset(), m_object.length);
    QVERIFY((*writer)->commit());
    QVERIFY(m_store->verify(m_object));
}

void TestDiskStore::neverOpensWhatIsNoRegularFile_data()
{
    QTest::addColumn<QString>("thing");
    QTest::newRow("link") << QStringLiteral("link");
    QTest::newRow("pipe") << QStringLiteral("pipe"); // opening one with no writer would hang for ever
    QTest::newRow("folder") << QStringLiteral("folder");
}

static void putThing(const QString &thing, const QString &path, const QString &target)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    if (thing == QStringLiteral("link"))
        QVERIFY(QFile::link(target, path));
    else if (thing == QStringLiteral("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QDir().mkdir(path));
}

void TestDiskStore::neverOpensWhatIsNoRegularFile()
{
    QFETCH(QString, thing);
    QFile target(m_folder->filePath(QStringLiteral("target")));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(m_bytes);
    target.close();
    putThing(thing, m_store->pathOf(m_object.sha256), target.fileName());

    QVERIFY(!m_store->contains(m_object));
    const auto verified = m_store->verify(m_object);
    QVERIFY(!verified);
    QCOMPARE(base::nameOf(verified.error().code), QStringLiteral("unsupported"));
    QVERIFY(!m_store->read(m_object, m_object.length));
    QVERIFY(m_store->list()->isEmpty());
}

void TestDiskStore::takesBackThePartialName_data()
{
    QTest::addColumn<QString>("thing");
    QTest::newRow("link") << QStringLiteral("link");
    QTest::newRow("pipe") << QStringLiteral("pipe");
}

void TestDiskStore::takesBackThePartialName()
{
    QFETCH(QString, thing);
    QFile target(m_folder->filePath(QStringLiteral("target")));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("not ours");
    target.close();
    putThing(thing, partial(), target.fileName());

    QVERIFY(media::put(*m_store, m_bytes));
    QVERIFY(m_store->verify(m_object));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("not ours"));
}

void TestDiskStore::sweepsOldPartialFiles()
{
    writePartial("left behind");
    m_store = media::DiskStore::open(m_root).value();
    QVERIFY(QFile::exists(partial()));

    QFile file(partial());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-31), QFileDevice::FileModificationTime));
    file.close();
    m_store = media::DiskStore::open(m_root).value();
    QVERIFY(!QFile::exists(partial()));
}

void TestDiskStore::tellsOfPartialFiles()
{
    QVERIFY(m_store->partials().isEmpty());
    QCOMPARE(m_store->partialBytes(m_object.sha256), 0);
    writePartial(m_bytes.first(1'000));
    QFile stranger(m_root + QStringLiteral("/partial/notes.txt"));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    const QList<base::ObjectRef> expected{{m_object.sha256, 1'000}};
    QCOMPARE(m_store->partials(), expected);
    QCOMPARE(m_store->partialBytes(m_object.sha256), 1'000);
    QVERIFY(m_store->remove(m_object.sha256));
    QVERIFY(m_store->partials().isEmpty());

    QVERIFY(media::put(*m_store, m_bytes));
    QVERIFY(m_store->partials().isEmpty());
    QCOMPARE(m_store->partialBytes(m_object.sha256), 0);
}

void TestDiskStore::inspectsWithAStamp()
{
    QVERIFY(media::put(*m_store, m_bytes));
    const auto stamp = m_store->inspect(m_object);
    QVERIFY(stamp);
    QCOMPARE(*stamp, *media::FileStamp::of(m_store->pathOf(m_object.sha256)));
}

void TestDiskStore::callsNothingDamagedThatWasOnlyTouched()
{
    const QByteArray bytes(5 * 1024 * 1024, 'v'); // more than one step
    const auto object = media::put(*m_store, bytes).value();
    auto inspection = media::Inspection::open(m_store->pathOf(object.sha256), object);
    QVERIFY(inspection);
    QVERIFY(!inspection->step());
    QTest::qWait(20); // longer than a tick of the file system's clock
    QFile file(m_store->pathOf(object.sha256));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("v") == 1);
    file.close();
    const auto verdict = inspection->step();
    QVERIFY(verdict);
    QCOMPARE(base::nameOf(verdict->error().code), QStringLiteral("unavailable"));
}

void TestDiskStore::refusesARootThatIsAFile()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!media::DiskStore::open(file.fileName()));
    QVERIFY(!media::DiskStore::open(file.fileName() + QStringLiteral("/below")));
}

QTEST_APPLESS_MAIN(TestDiskStore)
#include "tst_disk_store.moc"
